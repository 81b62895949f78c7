<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TerraSeek</name>
    <message numerus="yes">
        <location filename="../panel_results.py"/>
        <source>{0}, %Ln marks</source>
        <translation>
            <numerusform>{0}, %Ln mark</numerusform>
            <numerusform>{0}, %Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_results.py"/>
        <source>Rank again with %Ln marks</source>
        <translation>
            <numerusform>Rank again with %Ln mark</numerusform>
            <numerusform>Rank again with %Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Indexed: %Ln tiles of {0} m</source>
        <translation>
            <numerusform>Indexed: %Ln tile of {0} m</numerusform>
            <numerusform>Indexed: %Ln tiles of {0} m</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Partly indexed: {0} of %Ln tiles</source>
        <translation>
            <numerusform>Partly indexed: {0} of %Ln tile</numerusform>
            <numerusform>Partly indexed: {0} of %Ln tiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Not indexed: %Ln tiles of {0} m, about {1} MB</source>
        <translation>
            <numerusform>Not indexed: %Ln tile of {0} m, about {1} MB</numerusform>
            <numerusform>Not indexed: %Ln tiles of {0} m, about {1} MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Indexing {0} of %Ln tiles</source>
        <translation>
            <numerusform>Indexing {0} of %Ln tile</numerusform>
            <numerusform>Indexing {0} of %Ln tiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Top {0} of %Ln tiles for “{1}”</source>
        <translation>
            <numerusform>Top {0} of %Ln tile for “{1}”</numerusform>
            <numerusform>Top {0} of %Ln tiles for “{1}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/index_raster.py"/>
        <source>%Ln tiles of {0:g} m; {1} computed now, {2} tiles/s on {3}</source>
        <translation>
            <numerusform>%Ln tile of {0:g} m; {1} computed now, {2} tiles/s on {3}</numerusform>
            <numerusform>%Ln tiles of {0:g} m; {1} computed now, {2} tiles/s on {3}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/index_raster.py"/>
        <source>{0}: {1} of %Ln tiles of {2:g} m</source>
        <translation>
            <numerusform>{0}: {1} of %Ln tile of {2:g} m</numerusform>
            <numerusform>{0}: {1} of %Ln tiles of {2:g} m</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/models.py"/>
        <source>%Ln tiles written</source>
        <translation>
            <numerusform>%Ln tile written</numerusform>
            <numerusform>%Ln tiles written</numerusform>
        </translation>
    </message>
</context>
</TS>
