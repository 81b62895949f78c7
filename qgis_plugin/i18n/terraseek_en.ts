<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TerraSeek</name>
    <message numerus="yes">
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>%Ln points drawn.</source>
        <translation>
            <numerusform>%Ln point drawn.</numerusform>
            <numerusform>%Ln points drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln tiles</source>
        <translation>
            <numerusform>%Ln tile</numerusform>
            <numerusform>%Ln tiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln polygons</source>
        <translation>
            <numerusform>%Ln polygon</numerusform>
            <numerusform>%Ln polygons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln units of the reference</source>
        <translation>
            <numerusform>%Ln unit of the reference</numerusform>
            <numerusform>%Ln units of the reference</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../layers.py"/>
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_feedback.py"/>
        <source>{0}, %Ln marks</source>
        <translation>
            <numerusform>{0}, %Ln mark</numerusform>
            <numerusform>{0}, %Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_feedback.py"/>
        <source>Rank again with %Ln marks</source>
        <translation>
            <numerusform>Rank again with %Ln mark</numerusform>
            <numerusform>Rank again with %Ln marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>Prompts: %Ln of my own</source>
        <translation>
            <numerusform>Prompts: %Ln of my own</numerusform>
            <numerusform>Prompts: %Ln of my own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>By %Ln examples</source>
        <translation>
            <numerusform>By %Ln example</numerusform>
            <numerusform>By %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>like %Ln examples</source>
        <translation>
            <numerusform>like %Ln example</numerusform>
            <numerusform>like %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_several.py"/>
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
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
        <location filename="../processing/progress.py"/>
        <source>Labelling the patches of {0} of %Ln tiles</source>
        <translation>
            <numerusform>Labelling the patches of {0} of %Ln tile</numerusform>
            <numerusform>Labelling the patches of {0} of %Ln tiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>{0} of %Ln places for “{1}”</source>
        <translation>
            <numerusform>{0} of %Ln place for “{1}”</numerusform>
            <numerusform>{0} of %Ln places for “{1}”</numerusform>
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
        <location filename="../panel_text.py"/>
        <source>%Ln more marks for an estimate of how many are right</source>
        <translation>
            <numerusform>%Ln more mark for an estimate of how many are right</numerusform>
            <numerusform>%Ln more marks for an estimate of how many are right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Marked tiles are counted; the others are estimated from %Ln marks.</source>
        <translation>
            <numerusform>Marked tiles are counted; the others are estimated from %Ln mark.</numerusform>
            <numerusform>Marked tiles are counted; the others are estimated from %Ln marks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>The ranks of %Ln tiles cannot be compared.</source>
        <translation>
            <numerusform>The rank of %Ln tile cannot be compared.</numerusform>
            <numerusform>The ranks of %Ln tiles cannot be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Rank correlation over %Ln tiles: {0}</source>
        <translation>
            <numerusform>Rank correlation over %Ln tile: {0}</numerusform>
            <numerusform>Rank correlation over %Ln tiles: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/evaluate.py"/>
        <source>{0}: mean average precision {1} %, chance {2} %, %Ln queries</source>
        <translation>
            <numerusform>{0}: mean average precision {1} %, chance {2} %, %Ln query</numerusform>
            <numerusform>{0}: mean average precision {1} %, chance {2} %, %Ln queries</numerusform>
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
    <message numerus="yes">
        <location filename="../results_view.py"/>
        <source>%Ln tiles joined</source>
        <translation>
            <numerusform>%Ln tile joined</numerusform>
            <numerusform>%Ln tiles joined</numerusform>
        </translation>
    </message>
</context>
</TS>
