<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>TerraSeek</name>
    <message>
        <location filename="../area.py"/>
        <location filename="../copy_dialog.py"/>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The part of the image that is indexed and searched</source>
        <translation>Het deel van de afbeelding dat wordt geïndexeerd en doorzocht</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Whole layer</source>
        <translation>Hele laag</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>What the map shows</source>
        <translation>Wat de kaart toont</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Selected polygons of</source>
        <translation>Geselecteerde polygonen van</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The rectangle around the selected polygons is searched</source>
        <translation>De rechthoek om de geselecteerde polygonen wordt doorzocht</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>There is no polygon layer to take the area from.</source>
        <translation>Er is geen polygoonlaag om het gebied uit te nemen.</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Select polygons of “{0}” first.</source>
        <translation>Selecteer eerst polygonen van “{0}”.</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The area does not touch the image.</source>
        <translation>Het gebied raakt de afbeelding niet.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine could not start: {0}.</source>
        <translation>De zoekmachine kon niet starten: {0}.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Check the engine's Python in the settings of TerraSeek.</source>
        <translation>Controleer de Python van de zoekmachine in de instellingen van TerraSeek.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine speaks protocol {0}, the plugin {1}.</source>
        <translation>De zoekmachine spreekt protocol {0}, de plug-in {1}.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Update the plugin and its engine together.</source>
        <translation>Werk de plug-in en zijn zoekmachine samen bij.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The request is too long for the engine.</source>
        <translation>Het verzoek is te lang voor de zoekmachine.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Use fewer examples, or simpler polygons.</source>
        <translation>Gebruik minder voorbeelden of eenvoudiger polygonen.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine did not answer in time.</source>
        <translation>De zoekmachine antwoordde niet op tijd.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>The engine is not running.</source>
        <translation>De zoekmachine is niet actief.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine sent a message without end.</source>
        <translation>De zoekmachine stuurde een bericht zonder einde.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine ended by itself (exit code {0}).</source>
        <translation>De zoekmachine stopte vanzelf (exitcode {0}).</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Run it again: indexing goes on where it stopped.</source>
        <translation>Voer opnieuw uit: het indexeren gaat verder waar het stopte.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine does not speak the protocol.</source>
        <translation>De zoekmachine spreekt het protocol niet.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Two models compared</source>
        <translation>Twee modellen vergeleken</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <location filename="../panel_text.py"/>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>In brackets: the rank of the tile with the other model.</source>
        <translation>Tussen haakjes: de rang van de tegel bij het andere model.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Best tiles</source>
        <translation>Beste tegels</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>In both lists</source>
        <translation>In beide lijsten</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>The rank correlation (Spearman) is 1 where both models put all tiles in the same order and 0 where the order of one says nothing about the other’s. It does not say which model is right: look at the tiles that only one of them found.</source>
        <translation>De rangcorrelatie (Spearman) is 1 als beide modellen alle tegels in dezelfde volgorde zetten en 0 als de volgorde van het ene niets zegt over die van het andere. Ze zegt niet welk model gelijk heeft: bekijk de tegels die maar een van beide heeft gevonden.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <location filename="../copy_dialog.py"/>
        <location filename="../diagnostics.py"/>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Copy imagery for searching</source>
        <translation>Beelden kopiëren om te doorzoeken</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>“{0}” can only be read by QGIS. The chosen area is copied to a GeoTIFF in the cache folder, which is then searched.</source>
        <translation>“{0}” kan alleen door QGIS worden gelezen. Het gekozen gebied wordt gekopieerd naar een GeoTIFF in de cachemap, die daarna wordt doorzocht.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Pixel size</source>
        <translation>Pixelgrootte</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../model_manager.py"/>
        <location filename="../options_page.py"/>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>not stated by the layer</source>
        <translation>niet vermeld door de laag</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>{0}. Check that its terms allow a copy.</source>
        <translation>{0}. Controleer of de voorwaarden een kopie toestaan.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Imagery</source>
        <translation>Beelden</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Choose larger pixels or a smaller area.</source>
        <translation>Kies grotere pixels of een kleiner gebied.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} pixels</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>The pixel size must be above 0.</source>
        <translation>De pixelgrootte moet groter zijn dan 0.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>{0} × {1} pixels are too many, at most {2} million are copied.</source>
        <translation>{0} × {1} pixels zijn te veel, er worden hoogstens {2} miljoen gekopieerd.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Copy of “{0}”</source>
        <translation>Kopie van “{0}”</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>{0} (copy)</source>
        <translation>{0} (kopie)</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>the file cannot be read</source>
        <translation>het bestand kan niet worden gelezen</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Copy of “{0}” for searching.</source>
        <translation>Kopie van “{0}” om te doorzoeken.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Imagery: {0}</source>
        <translation>Beelden: {0}</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>it was stopped</source>
        <translation>het is gestopt</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <location filename="../results_actions.py"/>
        <source>it cannot be written</source>
        <translation>het kan niet worden geschreven</translation>
    </message>
    <message>
        <location filename="../detector_store.py"/>
        <source>Give the detector a name.</source>
        <translation>Geef de detector een naam.</translation>
    </message>
    <message>
        <location filename="../detector_store.py"/>
        <source>“{0}” cannot be the name of a file.</source>
        <translation>“{0}” kan geen bestandsnaam zijn.</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>TerraSeek: diagnostics</source>
        <translation>TerraSeek: diagnose</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Run again</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <location filename="../examples_dialog.py"/>
        <location filename="../setup_form.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>A batch is being run on the device…</source>
        <translation>Een batch wordt op het apparaat uitgevoerd…</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>The engine is being asked…</source>
        <translation>De zoekmachine wordt bevraagd…</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Home folders and passwords are left out.</source>
        <translation>Persoonlijke mappen en wachtwoorden worden weggelaten.</translation>
    </message>
    <message>
        <location filename="../engine_client.py"/>
        <source>The engine refused the connection: {0}</source>
        <translation>De zoekmachine weigerde de verbinding: {0}</translation>
    </message>
    <message>
        <location filename="../engine_client.py"/>
        <source>The engine crashed.</source>
        <translation>De zoekmachine is gecrasht.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The engine's Python is not there: {0}</source>
        <translation>De Python van de zoekmachine is er niet: {0}</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Choose the Python of an environment with the engine's packages.</source>
        <translation>Kies de Python van een omgeving met de pakketten van de zoekmachine.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The engine's environment is damaged or was deleted.</source>
        <translation>De omgeving van de zoekmachine is beschadigd of verwijderd.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Repair it: menu Plugins &gt; TerraSeek &gt; Set up engine.</source>
        <translation>Herstel die: menu Plug-ins &gt; TerraSeek &gt; Zoekmachine installeren.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The search engine is not set up yet.</source>
        <translation>De zoekmachine is nog niet geïnstalleerd.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Set it up: menu Plugins &gt; TerraSeek &gt; Set up engine.</source>
        <translation>Installeer die: menu Plug-ins &gt; TerraSeek &gt; Zoekmachine installeren.</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>about {0}</source>
        <translation>ongeveer {0}</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>perhaps {0} (not measured here yet)</source>
        <translation>misschien {0} (hier nog niet gemeten)</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>The index needs about {0} MB, and {1} MB are free.</source>
        <translation>De index heeft ongeveer {0} MB nodig en er is {1} MB vrij.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../processing/search.py"/>
        <source>Search by example</source>
        <translation>Zoeken met voorbeeld</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>The search looks for tiles like the ticked examples and away from the others. Words in the query line count as well.</source>
        <translation>Er wordt gezocht naar tegels die op de aangevinkte voorbeelden lijken en niet op de andere. Woorden in de zoekregel tellen ook mee.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Ticked: like this. Not ticked: not like this.</source>
        <translation>Aangevinkt: zoals dit. Niet aangevinkt: niet zoals dit.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Point on the map</source>
        <translation>Punt op de kaart</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Selected features</source>
        <translation>Geselecteerde objecten</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Points or polygons selected in the active vector layer</source>
        <translation>Punten of polygonen die in de actieve vectorlaag zijn geselecteerd</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Image file…</source>
        <translation>Afbeeldingsbestand…</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../model_manager.py"/>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>At most {0} examples are used.</source>
        <translation>Er worden hoogstens {0} voorbeelden gebruikt.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Choose an image in the panel first.</source>
        <translation>Kies eerst een afbeelding in het paneel.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>This place has no coordinates in the image's CRS.</source>
        <translation>Deze plek heeft geen coördinaten in het CRS van de afbeelding.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>This place is not on the image.</source>
        <translation>Deze plek ligt niet op de afbeelding.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Point {0}, {1}</source>
        <translation>Punt {0}, {1}</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Select points or polygons in a vector layer and make it the active layer.</source>
        <translation>Selecteer punten of polygonen in een vectorlaag en maak die de actieve laag.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>{0}, feature {1}</source>
        <translation>{0}, object {1}</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>The selected features are no points or polygons.</source>
        <translation>De geselecteerde objecten zijn geen punten of polygonen.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../processing/search.py"/>
        <source>Example image</source>
        <translation>Voorbeeldafbeelding</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Images (*.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Image {0}</source>
        <translation>Afbeelding {0}</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>The current tile is right, go to the next (key {0})</source>
        <translation>De huidige tegel is juist, naar de volgende (toets {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>The current tile is wrong, go to the next (key {0})</source>
        <translation>De huidige tegel is fout, naar de volgende (toets {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Most useful</source>
        <translation>Leerzaamste</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Go to the tile whose mark would teach most (key {0})</source>
        <translation>Naar de tegel gaan waarvan de markering het meest leert (toets {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Rank all tiles anew with what you have marked</source>
        <translation>Alle tegels opnieuw rangschikken met wat u hebt gemarkeerd</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <location filename="../processing/steered.py"/>
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Keep the query and its marks under a name, and run them on other images</source>
        <translation>Zoektekst en markeringen onder een naam bewaren en op andere afbeeldingen toepassen</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Show only the best; needs no new search</source>
        <translation>Alleen de beste tonen; vereist geen nieuwe zoekopdracht</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Show only tiles of at least this score; needs no new search</source>
        <translation>Alleen tegels met ten minste deze score tonen; vereist geen nieuwe zoekopdracht</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Score from</source>
        <translation>Score vanaf</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../i18n/__init__.py"/>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <location filename="../i18n/__init__.py"/>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <location filename="../i18n/__init__.py"/>
        <source>{0} h {1} min</source>
        <translation>{0} u {1} min</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} (character {1}).</source>
        <translation>{0} (teken {1}).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Here: {0}</source>
        <translation>Hier: {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The quotation mark is never closed</source>
        <translation>Het aanhalingsteken wordt nooit gesloten</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} parentheses inside each other</source>
        <translation>Meer dan {0} haakjes in elkaar</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} NOTs or parentheses inside each other</source>
        <translation>Meer dan {0} NOT's of haakjes in elkaar</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A weight lies between {0} and {1}</source>
        <translation>Een gewicht ligt tussen {0} en {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>This parenthesis is never closed</source>
        <translation>Dit haakje wordt nooit gesloten</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>This parenthesis was never opened</source>
        <translation>Dit haakje is nooit geopend</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>AND, OR or NOT is missing before this</source>
        <translation>Hiervoor ontbreekt AND, OR of NOT</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There is nothing between the quotation marks</source>
        <translation>Er staat niets tussen de aanhalingstekens</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} phrases in one query</source>
        <translation>Meer dan {0} woordgroepen in één zoektekst</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A word or phrase is missing before {0}</source>
        <translation>Vóór {0} ontbreekt een woord of woordgroep</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the end of the query</source>
        <translation>het einde van de zoektekst</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this parenthesis</source>
        <translation>dit haakje</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this weight</source>
        <translation>dit gewicht</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A weight stands behind one word, phrase or parenthesis only</source>
        <translation>Een gewicht staat alleen achter een woord, woordgroep of haakje</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There are only examples of what is not wanted.</source>
        <translation>Er zijn alleen voorbeelden van wat niet gewenst is.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Add a sentence, or one to look like.</source>
        <translation>Voeg een zin toe, of een voorbeeld om op te lijken.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is read as a word of the sentence: the operators are AND, OR and NOT.</source>
        <translation>{0} wordt als woord van de zin gelezen: de operatoren zijn AND, OR en NOT.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model does not understand “{0}”: to leave something out, write NOT in capitals before it, as in: parking NOT cars</source>
        <translation>Het model begrijpt “{0}” niet: schrijf NOT in hoofdletters voor wat u wilt uitsluiten, bijvoorbeeld: parkeerplaats NOT auto's</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The query is taken for {0}, but may be {1}: set the language to be sure.</source>
        <translation>De zoektekst wordt als {0} opgevat, maar kan ook {1} zijn: stel de taal in om zeker te zijn.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The language was not recognised; English synonyms and concepts are used.</source>
        <translation>De taal is niet herkend; Engelse synoniemen en begrippen worden gebruikt.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model was not trained for {0}: try the query in English as well.</source>
        <translation>Het model is niet getraind voor {0}: probeer de zoektekst ook in het Engels.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model knows {0} less well than English (its measured figures are {1} % of those): try the query in English as well.</source>
        <translation>Het model kent {0} minder goed dan Engels (de gemeten cijfers zijn {1} % daarvan): probeer de zoektekst ook in het Engels.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The marks changed the ranking ({0} % of what they say).</source>
        <translation>De markeringen hebben de rangschikking gewijzigd ({0} % van wat ze zeggen).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The marks do not help yet: the ranking is that of the query.</source>
        <translation>De markeringen helpen nog niet: de rangschikking is die van de zoektekst.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} It is indexed again; tiles that did not change are kept.</source>
        <translation>{0} Het wordt opnieuw geïndexeerd; tegels die niet veranderd zijn, blijven.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} It is made anew.</source>
        <translation>{0} Hij wordt opnieuw gemaakt.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster has changed since it was indexed, and with it the stretch of its values: every tile is embedded again.</source>
        <translation>Het raster is gewijzigd sinds het werd geïndexeerd, en daarmee het oprekken van zijn waarden: elke tegel wordt opnieuw berekend.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} Changed, new or gone: {1}.</source>
        <translation>{0} Gewijzigd, nieuw of weg: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Overviews are not used: {0}. Full resolution is read.</source>
        <translation>Overzichten worden niet gebruikt: {0}. De volledige resolutie wordt gelezen.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster has none</source>
        <translation>het raster heeft er geen</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster is rotated or not north-up</source>
        <translation>het raster is gedraaid of ligt niet met het noorden boven</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>tiles of {0} pixels have too few of them there for the model ({1})</source>
        <translation>tegels van {0} pixels hebben er daar te weinig voor het model ({1})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>not every band has them</source>
        <translation>niet elke band heeft ze</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster's mask has none, or hides nothing that they show</source>
        <translation>het masker van het raster heeft er geen, of verbergt niets van wat ze tonen</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is {1}; a whole number from 1 to {2} is needed.</source>
        <translation>{0} is {1}; nodig is een geheel getal van 1 tot {2}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Set the environment variable to one, or remove it.</source>
        <translation>Geef de omgevingsvariabele zo'n getal, of verwijder haar.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file was written to since it was indexed.</source>
        <translation>Het rasterbestand is beschreven sinds het werd geïndexeerd.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file has changed since it was indexed (same size, other content).</source>
        <translation>Het rasterbestand is gewijzigd sinds het werd geïndexeerd (zelfde grootte, andere inhoud).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file has changed since it was indexed ({0} bytes).</source>
        <translation>Het rasterbestand is gewijzigd sinds het werd geïndexeerd ({0} bytes).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster {0} does not exist.</source>
        <translation>Het raster {0} bestaat niet.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the path.</source>
        <translation>Controleer het pad.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The file {0} is empty (0 bytes).</source>
        <translation>Het bestand {0} is leeg (0 bytes).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be read as a raster: {1}.</source>
        <translation>{0} kan niet als raster worden gelezen: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Any raster that GDAL opens will do, e.g. a GeoTIFF.</source>
        <translation>Elk raster dat GDAL opent is goed, bijv. een GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not georeferenced (it has no usable transform).</source>
        <translation>{0} heeft geen georeferentie (er is geen bruikbare transformatie).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} has no valid pixels in this area: every tile is nodata or masked.</source>
        <translation>{0} heeft geen geldige pixels in dit gebied: elke tegel is zonder gegevens of gemaskeerd.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the nodata value, the mask and the area.</source>
        <translation>Controleer de waarde voor geen gegevens, het masker en het gebied.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The area of interest does not overlap the raster.</source>
        <translation>Het interessegebied overlapt het raster niet.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A tile of {0} m has {1} pixels a side; at most {2} are read.</source>
        <translation>Een tegel van {0} m heeft {1} pixels per zijde; hoogstens {2} worden gelezen.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a smaller tile.</source>
        <translation>Kies een kleinere tegel.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A tile of {0} m does not fit pixels of {1} m.</source>
        <translation>Een tegel van {0} m past niet bij pixels van {1} m.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No tile of {0} m has its centre in the area (the raster's shorter side is {1} m).</source>
        <translation>Geen tegel van {0} m heeft zijn midden in het gebied (de kortste zijde van het raster is {1} m).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a smaller tile or a larger area.</source>
        <translation>Kies een kleinere tegel of een groter gebied.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} tiles are more than {1}.</source>
        <translation>{0} tegels zijn meer dan {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a larger tile, less overlap or a smaller area.</source>
        <translation>Kies een grotere tegel, minder overlap of een kleiner gebied.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The index was made with the model {0}, which is not installed.</source>
        <translation>De index is gemaakt met het model {0}, dat niet is geïnstalleerd.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Install that model, or index the raster again with this one.</source>
        <translation>Installeer dat model of indexeer het raster opnieuw met dit model.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} is not installed.</source>
        <translation>Het model {0} is niet geïnstalleerd.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Index the raster again.</source>
        <translation>Indexeer het raster opnieuw.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Index the raster again with this model.</source>
        <translation>Indexeer het raster opnieuw met dit model.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not usable: {1}.</source>
        <translation>{0} is niet bruikbaar: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>CPU ({0} threads)</source>
        <translation>CPU ({0} threads)</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>An NVIDIA GPU is there but the CPU is used: {0}. {1}</source>
        <translation>Er is een NVIDIA-GPU, maar de CPU wordt gebruikt: {0}. {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>An NVIDIA GPU is there but the CPU is used: {0}.</source>
        <translation>Er is een NVIDIA-GPU, maar de CPU wordt gebruikt: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this ONNX Runtime has no {0}</source>
        <translation>deze ONNX Runtime heeft geen {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>no NVIDIA driver answers (nvidia-smi)</source>
        <translation>geen NVIDIA-stuurprogramma antwoordt (nvidia-smi)</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the part of NVIDIA's driver for CUDA is not there ({0})</source>
        <translation>het CUDA-deel van het NVIDIA-stuurprogramma ontbreekt ({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver does not start CUDA: {0}</source>
        <translation>het NVIDIA-stuurprogramma start CUDA niet: {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver runs CUDA up to {0}, and this ONNX Runtime needs {1}</source>
        <translation>het NVIDIA-stuurprogramma kan CUDA tot {0} aan, en deze ONNX Runtime heeft {1} nodig</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver is too old for this ONNX Runtime (CUDA {0})</source>
        <translation>het NVIDIA-stuurprogramma is te oud voor deze ONNX Runtime (CUDA {0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>a library of CUDA is missing ({0})</source>
        <translation>er ontbreekt een bibliotheek van CUDA ({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Set the engine up for NVIDIA GPUs (terraseek[gpu]).</source>
        <translation>Installeer de zoekmachine voor NVIDIA-GPU's (terraseek[gpu]).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Install NVIDIA's driver with CUDA; in a container, let it see the GPU.</source>
        <translation>Installeer het NVIDIA-stuurprogramma met CUDA; geef een container toegang tot de GPU.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Restart the computer; if that does not help, install NVIDIA's driver again.</source>
        <translation>Start de computer opnieuw; helpt dat niet, installeer dan het NVIDIA-stuurprogramma opnieuw.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Update NVIDIA's driver.</source>
        <translation>Werk het NVIDIA-stuurprogramma bij.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Use the CPU instead.</source>
        <translation>Gebruik in plaats daarvan de CPU.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The GPU's memory ran out: batches of {0} tiles are used.</source>
        <translation>Het geheugen van de GPU raakte op: er wordt met groepen van {0} tegels gewerkt.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The GPU has too little free memory for a single tile.</source>
        <translation>De GPU heeft te weinig vrij geheugen voor één tegel.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Close other programs that use it, or use the CPU.</source>
        <translation>Sluit andere programma's die hem gebruiken, of gebruik de CPU.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Nothing was embedded now: every tile was in the index already, made on {0}.</source>
        <translation>Er is nu niets berekend: alle tegels stonden al in de index, gemaakt op {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The files of {0} cannot be looked at: {1}.</source>
        <translation>De bestanden van {0} kunnen niet worden bekeken: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the disk or the network share, then run it again.</source>
        <translation>Controleer de schijf of de netwerkmap en voer het opnieuw uit.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A row of tiles takes more memory than is kept: blocks of the raster are decoded several times. A tiled copy of it or smaller tiles are quicker.</source>
        <translation>Een rij tegels kost meer geheugen dan er wordt bewaard: blokken van het raster worden meermaals gedecodeerd. Een getegelde kopie of kleinere tegels zijn sneller.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The index file {0} cannot be read any more: {1}.</source>
        <translation>Het indexbestand {0} kan niet meer worden gelezen: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it has become shorter</source>
        <translation>het is korter geworden</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Patch embeddings are not calibrated: nothing becomes unknown by default.</source>
        <translation>Patch-embeddings zijn niet gekalibreerd: standaard wordt niets onbekend.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} has no patch embeddings: its maps are as fine as the tiles.</source>
        <translation>Het model {0} heeft geen patch-embeddings: zijn kaarten zijn zo fijn als de tegels.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model is not calibrated for labelling: nothing becomes unknown by default.</source>
        <translation>Het model is niet gekalibreerd voor classificatie: standaard wordt niets onbekend.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Polygons outside the labelled area: {0}.</source>
        <translation>Polygonen buiten het geclassificeerde gebied: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: the classes' shares would differ by {0} % of the tiles from those that the model expects, more than in the layers it was tried on.</source>
        <translation>Transductie is weggelaten: de aandelen van de klassen zouden {0} % van de tegels afwijken van wat het model verwacht, meer dan in de lagen waarop ze is beproefd.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: {0} tiles are few for {1} classes.</source>
        <translation>Transductie is weggelaten: {0} tegels zijn weinig voor {1} klassen.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: pixels of {0} m are more than {1} times as coarse as those that the model was calibrated on.</source>
        <translation>Transductie is weggelaten: pixels van {0} m zijn meer dan {1} keer zo grof als die waarop het model is gekalibreerd.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The list hardly fits this image: the model expects {0} % of the tiles to get the right class. Try classes that can be seen from above here or another tile size, and assess the map.</source>
        <translation>De lijst past nauwelijks bij dit beeld: het model verwacht dat {0} % van de tegels de juiste klasse krijgt. Probeer klassen die hier van boven te zien zijn of een andere tegelgrootte, en beoordeel de kaart.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The pixels are {0} m wide; probabilities and the threshold of unknown were calibrated on imagery of {1} to {2} m. Here they are a guess: draw a sample and assess the map.</source>
        <translation>De pixels zijn {0} m breed; kansen en de drempel voor ‘onbekend’ zijn gekalibreerd op beelden van {1} tot {2} m. Hier zijn ze een gok: trek een steekproef en beoordeel de kaart.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model never reached an accuracy of {0} when it was calibrated: {1} is aimed at.</source>
        <translation>Het model haalde bij de kalibratie nooit een nauwkeurigheid van {0}: er wordt naar {1} gestreefd.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Smoothing and sieve do nothing to the user's own polygons.</source>
        <translation>Gladstrijken en zeef doen niets met eigen polygonen.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There is no valid tile to label: the area holds nodata only, or was not indexed.</source>
        <translation>Er is geen geldige tegel om te classificeren: het gebied bevat alleen nodata of is niet geïndexeerd.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the bounds and the raster's nodata value.</source>
        <translation>Controleer het gebied en de nodata-waarde van het raster.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The {0} is a raster, not a layer of polygons or points.</source>
        <translation>Een raster, geen laag met polygonen of punten: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The {0} is no vector layer that can be read: it is of another format, or damaged.</source>
        <translation>Geen leesbare vectorlaag (ander formaat of beschadigd): {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>polygon layer {0}</source>
        <translation>polygoonlaag {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>reference {0}</source>
        <translation>referentie {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A GeoPackage, GeoJSON or Shapefile will do.</source>
        <translation>Een GeoPackage, GeoJSON of Shapefile kan.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No polygon of {0} lies on the labelled area.</source>
        <translation>Geen polygoon van {0} ligt in het geclassificeerde gebied.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the layer's coordinate reference system and place.</source>
        <translation>Controleer het coördinatenreferentiesysteem en de plaats van de laag.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A class list needs at least two classes, this one has {0}.</source>
        <translation>Een klassenlijst heeft minstens twee klassen nodig, deze heeft er {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Add what the rest may be: a tile is always compared with the other classes.</source>
        <translation>Voeg toe wat de rest kan zijn: een tegel wordt altijd met de andere klassen vergeleken.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The classes {0} and {1} have the same {2}.</source>
        <translation>De klassen {0} en {1} hebben hetzelfde: {2}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>colour {0}</source>
        <translation>kleur {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Change one of the two.</source>
        <translation>Verander een van de twee.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The classes {0} and {1} share the {2} name {3}.</source>
        <translation>De klassen {0} en {1} delen de naam {3} ({2}).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A name can stand for one class only.</source>
        <translation>Een naam kan maar voor één klasse staan.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The colour {0} of {1} is none.</source>
        <translation>De kleur {0} van {1} is er geen.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Write it as #rrggbb.</source>
        <translation>Schrijf die als #rrggbb.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not valid JSON: {1} in line {2}, column {3}.</source>
        <translation>{0} is geen geldige JSON: {1} in regel {2}, kolom {3}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} does not know the language {1}.</source>
        <translation>Het model {0} kent de taal {1} niet.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference does not overlap the labels.</source>
        <translation>De referentie overlapt de kaart niet.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Compare the places of the two layers, and their coordinate reference systems.</source>
        <translation>Vergelijk de plaats van de twee lagen en hun coördinatenreferentiesystemen.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference has values that are no class of the labels: {0}.</source>
        <translation>De referentie heeft waarden die geen klasse van de kaart zijn: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference mixes points and polygons.</source>
        <translation>De referentie mengt punten en polygonen.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Split it in two: a point is one unit, a polygon counts by its area.</source>
        <translation>Splits haar in tweeën: een punt is één eenheid, een polygoon telt naar oppervlakte.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No unit of the reference has a known class in the labels.</source>
        <translation>Geen eenheid van de referentie heeft een bekende klasse in de kaart.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is there already; nothing was written.</source>
        <translation>{0} bestaat al; er is niets geschreven.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is open in another program; nothing was written.</source>
        <translation>{0} is in een ander programma geopend; er is niets geschreven.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Remove its layer there (in QGIS too), or give another name.</source>
        <translation>Verwijder de laag daar (ook in QGIS) of geef een andere naam.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Polygons smaller than a cell of the grid: {0}. They get the label of their surroundings.</source>
        <translation>Polygonen die kleiner zijn dan een cel van het raster: {0}. Ze krijgen de klasse van hun omgeving.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The disk is full: {0} was not written.</source>
        <translation>De schijf is vol: {0} is niet geschreven.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Free some space.</source>
        <translation>Maak ruimte vrij.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No permission to write {0}.</source>
        <translation>Geen rechten om {0} te schrijven.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} kan niet worden geschreven: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the folder.</source>
        <translation>Controleer de map.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the index</source>
        <translation>de index</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Writing .parquet needs pyarrow, which is not installed.</source>
        <translation>Voor het schrijven van .parquet is pyarrow nodig; het is niet geïnstalleerd.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the archive is of another version of TerraSeek</source>
        <translation>het archief is van een andere versie van TerraSeek</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest cannot be read</source>
        <translation>het manifest kan niet worden gelezen</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest lists too many files, too large ones, or none</source>
        <translation>het manifest noemt te veel, te grote of geen bestanden</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest names a file {0}</source>
        <translation>het manifest noemt een bestand {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is larger than the manifest says</source>
        <translation>{0} is groter dan het manifest zegt</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is damaged: its sha256 is not that of the manifest</source>
        <translation>{0} is beschadigd: de sha256 is niet die van het manifest</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the folder holds no wheels (*.whl)</source>
        <translation>de map bevat geen wheels (*.whl)</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it holds {0}, which its manifest does not name</source>
        <translation>het bevat {0}, dat het manifest niet noemt</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it is no offline archive of TerraSeek: it has no {0}</source>
        <translation>het is geen offline-archief van TerraSeek: {0} ontbreekt</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it is not a zip that can be read ({0})</source>
        <translation>het is geen leesbare zip ({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is missing</source>
        <translation>{0} ontbreekt</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is older than {1}</source>
        <translation>{0} is ouder dan {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be imported: {1}</source>
        <translation>{0} kan niet worden geïmporteerd: {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it lacks {0}</source>
        <translation>ontbrekend: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <location filename="../labelling/controller.py"/>
        <location filename="../panel_text.py"/>
        <source>“{0}” is being worked on.</source>
        <translation>Er wordt aan “{0}” gewerkt.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <location filename="../labelling/files.py"/>
        <source>“{0}” is open as the layer “{1}”; nothing was written.</source>
        <translation>“{0}” is geopend als laag “{1}”; er is niets geschreven.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Drawing points…</source>
        <translation>Punten trekken…</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Accuracy of a map</source>
        <translation>Nauwkeurigheid van een kaart</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Compare with a reference</source>
        <translation>Met een referentie vergelijken</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Draw a sample</source>
        <translation>Steekproef trekken</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose points, polygons or a raster</source>
        <translation>Kies punten, polygonen of een raster</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>As the layer says (a drawn sample is stratified)</source>
        <translation>Zoals de laag zegt (een getrokken steekproef is gestratificeerd)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Simple random sample</source>
        <translation>Enkelvoudige aselecte steekproef</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>How the reference was chosen decides which estimators hold</source>
        <translation>Hoe de referentie is gekozen, bepaalt welke schatters gelden</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Design</source>
        <translation>Opzet</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Value of the reference</source>
        <translation>Waarde van de referentie</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../labelling/sample_layer.py"/>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Class of the map</source>
        <translation>Klasse van de kaart</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Report (*.html)</source>
        <translation>Rapport (*.html)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Empty makes a temporary one. JSON and CSV are written beside</source>
        <translation>Leeg maakt een tijdelijk rapport. JSON en CSV worden ernaast geschreven</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/evaluate.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../labelling/sample_page.py"/>
        <source>Replace files that are there</source>
        <translation>Bestaande bestanden vervangen</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../options_box.py"/>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>(leave out)</source>
        <translation>(weglaten)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>The field is empty: label the reference first.</source>
        <translation>Het veld is leeg: label eerst de referentie.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Only {0} of {1} values are listed.</source>
        <translation>Slechts {0} van {1} waarden worden getoond.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose a map first.</source>
        <translation>Kies eerst een kaart.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose a file for the points first.</source>
        <translation>Kies eerst een bestand voor de punten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>%Ln points drawn.</source>
        <translation>
            <numerusform>%Ln punt getrokken.</numerusform>
            <numerusform>%Ln punten getrokken.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Fill in their field “Class” by eye, save the edits, then compare.</source>
        <translation>Vul hun veld “Klasse” op het oog in, sla de bewerkingen op en vergelijk dan.</translation>
    </message>
    <message>
        <location filename="../labelling/class_edit.py"/>
        <location filename="../labelling/result_box.py"/>
        <source>Add a class</source>
        <translation>Klasse toevoegen</translation>
    </message>
    <message>
        <location filename="../labelling/class_edit.py"/>
        <source>Name, in the language of the list:</source>
        <translation>Naam, in de taal van de lijst:</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>{0} km²</source>
        <translation>{0} km²</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>{0} ha</source>
        <translation>{0} ha</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../labelling/sample_layer.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Area covered</source>
        <translation>Oppervlakte</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Probability of each class at the place that was clicked, before smoothing</source>
        <translation>Waarschijnlijkheid van elke klasse op de aangeklikte plek, vóór het afvlakken</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Click to choose another colour</source>
        <translation>Klik om een andere kleur te kiezen</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Double-click to change the names: {0}</source>
        <translation>Dubbelklik om de namen te wijzigen: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Colour of the class</source>
        <translation>Kleur van de klasse</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>Choose or type at least two classes first.</source>
        <translation>Kies of typ eerst ten minste twee klassen.</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>There is no polygon layer to label.</source>
        <translation>Er is geen polygoonlaag om te classificeren.</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>The polygons cannot be read: {0}</source>
        <translation>De polygonen kunnen niet worden gelezen: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <location filename="../panel_again.py"/>
        <location filename="../panel_compare.py"/>
        <location filename="../panel_jobs.py"/>
        <location filename="../panel_several.py"/>
        <source>The results cannot be kept: {0}</source>
        <translation>De resultaten kunnen niet worden bewaard: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/export.py"/>
        <source>“{0}” is no file. Save it as a file first.</source>
        <translation>“{0}” is geen bestand. Sla het eerst op als bestand.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Save the map</source>
        <translation>Kaart opslaan</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>“{0}” is there already; nothing was written.</source>
        <translation>“{0}” bestaat al; er is niets geschreven.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Type the name with its ending, then you are asked.</source>
        <translation>Typ de naam met zijn extensie, dan wordt het u gevraagd.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Remove the layer first, or choose another name.</source>
        <translation>Verwijder eerst de laag of kies een andere naam.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../processing/label_options.py"/>
        <location filename="../processing/map_algorithm.py"/>
        <source>Class list</source>
        <translation>Klassenlijst</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Class lists (*.json)</source>
        <translation>Klassenlijsten (*.json)</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Save the class list</source>
        <translation>Klassenlijst opslaan</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../results_actions.py"/>
        <source>“{0}” was not saved: {1}</source>
        <translation>“{0}” is niet opgeslagen: {1}</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../results_actions.py"/>
        <source>“{0}” is saved.</source>
        <translation>“{0}” is opgeslagen.</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../labelling/text.py"/>
        <source>Label</source>
        <translation>Classificeren</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Update with every change</source>
        <translation>Bij elke wijziging bijwerken</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Classes and options that are changed label again at once; tiles stay as indexed</source>
        <translation>Gewijzigde klassen en opties werken meteen; de tegels blijven geïndexeerd</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>What a place can be</source>
        <translation>Wat een plek kan zijn</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Choose the file of a class list (JSON)</source>
        <translation>Kies het bestand van een klassenlijst (JSON)</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Names between commas, in any of the ten languages; a bar between synonyms, =#1f78b4 for a colour, the language in front or recognised</source>
        <translation>Namen tussen komma's, in elk van de tien talen; een streep tussen synoniemen, =#1f78b4 voor een kleur, de taal ervoor of herkend</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <location filename="../query_box.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Language of the names that the model reads; automatic is the interface's</source>
        <translation>Taal van de namen die het model leest; automatisch is die van de interface</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../layers.py"/>
        <location filename="../processing/label_options.py"/>
        <location filename="../processing/query.py"/>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Areas of one class (polygons)</source>
        <translation>Gebieden van één klasse (polygonen)</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>A polygon for each tile</source>
        <translation>Een polygoon per tegel</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/options.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>My polygons</source>
        <translation>Mijn polygonen</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>My polygons get the class that covers them most, by the mean of their tiles</source>
        <translation>Mijn polygonen krijgen de klasse die ze het meest bedekt, naar het gemiddelde van hun tegels</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>The layer whose polygons are labelled; it is not changed</source>
        <translation>De laag waarvan de polygonen worden geclassificeerd; die wordt niet gewijzigd</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>What the model is not sure of</source>
        <translation>Waar het model niet zeker van is</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>All but the surest</source>
        <translation>Alles behalve het zekerste</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Below a probability of</source>
        <translation>Onder een waarschijnlijkheid van</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>These places become “unknown”. What the model is not sure of is below the probability above which 90 % were right when it was calibrated</source>
        <translation>Deze plekken worden “onbekend”. Niet zeker is het model onder de waarschijnlijkheid waarboven bij de kalibratie 90 % juist was</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Majority of 3 × 3</source>
        <translation>Meerderheid van 3 × 3</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Markov random field</source>
        <translation>Markov-toevalsveld</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Removes single cells that differ from what is around them</source>
        <translation>Verwijdert losse cellen die van hun omgeving verschillen</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>no sieve</source>
        <translation>geen zeef</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>from </source>
        <translation>vanaf </translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Groups of fewer cells are given to their largest neighbour; 0 keeps all</source>
        <translation>Groepen van minder cellen gaan naar hun grootste buur; 0 houdt alle</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Smoothing</source>
        <translation>Afvlakken</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Similar tiles decide together</source>
        <translation>Gelijkende tegels beslissen samen</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Transduction: the tiles of the layer decide together, without labels. It gains most where they are many.</source>
        <translation>Transductie: de tegels van de laag beslissen samen, zonder voorbeelden. Dat levert het meest op waar er veel zijn.</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Finer, by the patches of the tiles</source>
        <translation>Fijner, volgens de patches van de tegels</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Reads the image again, as long as indexing takes; certainty is not calibrated</source>
        <translation>Leest de afbeelding opnieuw, zo lang als indexeren duurt; de zekerheid is niet gekalibreerd</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>This model has no patch embeddings</source>
        <translation>Dit model heeft geen patch-embeddings</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Not together with “Similar tiles decide together”</source>
        <translation>Niet samen met “Gelijkende tegels beslissen samen”</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Not for a polygon for each tile</source>
        <translation>Niet voor een polygoon per tegel</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>{0} ({1} classes)</source>
        <translation>{0} ({1} klassen)</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>From a file…</source>
        <translation>Uit een bestand…</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Typed</source>
        <translation>Getypt</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../labelling/sample_layer.py"/>
        <source>QGIS cannot open {0}.</source>
        <translation>QGIS kan {0} niet openen.</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>probability</source>
        <translation>waarschijnlijkheid</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Class id</source>
        <translation>Klasse-ID</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Probability</source>
        <translation>Waarschijnlijkheid</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Second class</source>
        <translation>Tweede klasse</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Best class</source>
        <translation>Beste klasse</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Cells</source>
        <translation>Cellen</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Area (m²)</source>
        <translation>Oppervlakte (m²)</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Tile</source>
        <translation>Tegel</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Certainty, and the scores of every class</source>
        <translation>Zekerheid en de scores van elke klasse</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>TerraSeek labels: {0}</source>
        <translation>TerraSeek-klassen: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Image: {0}</source>
        <translation>Afbeelding: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Language: {0}</source>
        <translation>Taal: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Model: {0} (sha256 {1})</source>
        <translation>Model: {0} (sha256 {1})</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Unknown below {0}: {1}</source>
        <translation>Onbekend onder {0}: {1}</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <location filename="../processing/land_cover.py"/>
        <source>Land cover</source>
        <translation>Bodembedekking</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Land cover of {0}</source>
        <translation>Bodembedekking van {0}</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Choose classes and press Label: the map and its areas appear here.</source>
        <translation>Kies klassen en druk op Classificeren: de kaart en haar oppervlakten verschijnen hier.</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Nothing was labelled at this place.</source>
        <translation>Op deze plek is niets geclassificeerd.</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Remove the selected classes</source>
        <translation>Geselecteerde klassen verwijderen</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Undo all changes of the class list</source>
        <translation>Alle wijzigingen van de klassenlijst ongedaan maken</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Save the class list as a file</source>
        <translation>Klassenlijst als bestand opslaan</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Scores at a click</source>
        <translation>Scores bij klikken</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Click into the map to see how well every class fits there</source>
        <translation>Klik in de kaart om te zien hoe goed elke klasse daar past</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Write the map to a GeoPackage, GeoJSON or GeoTIFF of your own</source>
        <translation>Kaart naar een eigen GeoPackage, GeoJSON of GeoTIFF schrijven</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Accuracy…</source>
        <translation>Nauwkeurigheid…</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Compare the map with a reference, or draw a sample for one</source>
        <translation>Kaart met een referentie vergelijken of daarvoor een steekproef trekken</translation>
    </message>
    <message>
        <location filename="../labelling/sample_layer.py"/>
        <source>Sample to label by hand</source>
        <translation>Steekproef om met de hand te labelen</translation>
    </message>
    <message>
        <location filename="../labelling/sample_layer.py"/>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Points at random places of every class of the map, to be labelled by hand: with them the accuracy holds for the whole map.</source>
        <translation>Punten op willekeurige plekken van elke klasse van de kaart, om met de hand te labelen: daarmee geldt de nauwkeurigheid voor de hele kaart.</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>From the wanted standard error</source>
        <translation>Uit de gewenste standaardfout</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Given</source>
        <translation>Opgegeven</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Of the overall accuracy; half of it needs four times the points</source>
        <translation>Van de totale nauwkeurigheid; de helft ervan vereist vier keer zoveel punten</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Standard error</source>
        <translation>Standaardfout</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Points in all</source>
        <translation>Punten in totaal</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>By area, but enough of rare classes</source>
        <translation>Naar oppervlakte, maar genoeg van zeldzame klassen</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>By area</source>
        <translation>Naar oppervlakte</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>As many of every class</source>
        <translation>Evenveel van elke klasse</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Division</source>
        <translation>Verdeling</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Of a class at least</source>
        <translation>Per klasse ten minste</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>The same number draws the same points again</source>
        <translation>Hetzelfde getal trekt dezelfde punten opnieuw</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Seed</source>
        <translation>Startwaarde</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Draw</source>
        <translation>Trekken</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Replace files”</source>
        <translation>“Bestaande bestanden vervangen”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Classes”</source>
        <translation>“Klassen”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>a class for each value</source>
        <translation>een klasse voor elke waarde</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Leave out”</source>
        <translation>“(weglaten)”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Field”</source>
        <translation>“Veld”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Language”</source>
        <translation>“Taal”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Area”</source>
        <translation>“Gebied”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Below a probability of”</source>
        <translation>“Onder een waarschijnlijkheid van”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“All but the surest”</source>
        <translation>“Alles behalve het zekerste”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Result”</source>
        <translation>“Resultaat”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Design”</source>
        <translation>“Opzet”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>another file</source>
        <translation>een ander bestand</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cel</numerusform>
            <numerusform>%Ln cellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln tiles</source>
        <translation>
            <numerusform>%Ln tegel</numerusform>
            <numerusform>%Ln tegels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln polygons</source>
        <translation>
            <numerusform>%Ln polygoon</numerusform>
            <numerusform>%Ln polygonen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“{0}”: {1} in {2} s, language {3}</source>
        <translation>“{0}”: {1} in {2} s, taal {3}</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Transduction changed {0} % of the tiles.</source>
        <translation>Transductie wijzigde {0} % van de tegels.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Patches changed {0} % of the map.</source>
        <translation>De patches wijzigden {0} % van de kaart.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Smoothing changed {0} % of the map.</source>
        <translation>Afvlakken wijzigde {0} % van de kaart.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The sieve changed {0} % of the map.</source>
        <translation>De zeef wijzigde {0} % van de kaart.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>{0} % unknown: below a probability of {1}.</source>
        <translation>{0} % onbekend: onder een waarschijnlijkheid van {1}.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Nothing is unknown: every place has the class that fits best.</source>
        <translation>Niets is onbekend: elke plek heeft de klasse die het beste past.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Index and label</source>
        <translation>Indexeren en classificeren</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The image is not indexed yet: its tiles are computed first, once for all lists</source>
        <translation>De afbeelding is nog niet geïndexeerd: eerst worden de tegels berekend, één keer voor alle lijsten</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Label again</source>
        <translation>Opnieuw classificeren</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The tiles are indexed: only the classes are compared</source>
        <translation>De tegels zijn geïndexeerd: alleen de klassen worden vergeleken</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Overall accuracy {0}, kappa {1}, from {2}</source>
        <translation>Totale nauwkeurigheid {0}, kappa {1}, uit {2}</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln units of the reference</source>
        <translation>
            <numerusform>%Ln eenheid van de referentie</numerusform>
            <numerusform>%Ln eenheden van de referentie</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Percentile</source>
        <translation>Percentiel</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../processing/query.py"/>
        <source>Query</source>
        <translation>Zoektekst</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../model_manager.py"/>
        <location filename="../options_box.py"/>
        <location filename="../processing/options.py"/>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <location filename="../several_dialog.py"/>
        <source>Image</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tiles</source>
        <translation>Tegels</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>a hit is not complete: {0}</source>
        <translation>een treffer is niet volledig: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>hit {0} has no bounds</source>
        <translation>treffer {0} heeft geen grenzen</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>TerraSeek search: “{query}”</source>
        <translation>TerraSeek-zoekopdracht: “{query}”</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Device: {0}</source>
        <translation>Apparaat: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tiles searched: {0}</source>
        <translation>Doorzochte tegels: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tile size: {0:g} m</source>
        <translation>Tegelgrootte: {0:g} m</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Overlap: {0:.0%}</source>
        <translation>Overlap: {0:.0%}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Top {0}</source>
        <translation>Beste {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../layers.py"/>
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln plek</numerusform>
            <numerusform>%Ln plekken</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>QGIS does not know the CRS of the hits</source>
        <translation>QGIS kent het CRS van de treffers niet</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../processing/models.py"/>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel.py"/>
        <location filename="../panel_events.py"/>
        <source>Install…</source>
        <translation>Installeren…</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Make default</source>
        <translation>Als standaard</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel_ui.py"/>
        <location filename="../setup_form.py"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} is sound: every file has its sha256.</source>
        <translation>{0} is in orde: elk bestand heeft zijn sha256.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} was removed.</source>
        <translation>{0} is verwijderd.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} is installed.</source>
        <translation>{0} is geïnstalleerd.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel_text.py"/>
        <source>{0} (default)</source>
        <translation>{0} (standaard)</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../options_page.py"/>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Install a model package</source>
        <translation>Modelpakket installeren</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Zip file, folder, or https:// address</source>
        <translation>Zip-bestand, map of https://-adres</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>File…</source>
        <translation>Bestand…</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <location filename="../setup_form.py"/>
        <source>Folder…</source>
        <translation>Map…</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>64 hexadecimal digits, from the same page</source>
        <translation>64 hexadecimale cijfers, van dezelfde pagina</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Replace an installed package of the same name</source>
        <translation>Een geïnstalleerd pakket met dezelfde naam vervangen</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Name a zip file, a folder or an https:// address.</source>
        <translation>Geef een zip-bestand, een map of een https://-adres op.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>A sha256 has 64 hexadecimal digits.</source>
        <translation>Een sha256 heeft 64 hexadecimale cijfers.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>A package from an address needs its sha256.</source>
        <translation>Een pakket van een adres heeft zijn sha256 nodig.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Only https:// addresses are safe.</source>
        <translation>Alleen https://-adressen zijn veilig.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>There is no such file or folder.</source>
        <translation>Zo'n bestand of map bestaat niet.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Model package</source>
        <translation>Modelpakket</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Model package (*.zip)</source>
        <translation>Modelpakket (*.zip)</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Folder of a model package</source>
        <translation>Map van een modelpakket</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>{0} {1}, text to image R@{2}</source>
        <translation>{0} {1}, tekst naar beeld R@{2}</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>Licence: {0}</source>
        <translation>Licentie: {0}</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>Languages and measured quality: {0}</source>
        <translation>Talen en gemeten kwaliteit: {0}</translation>
    </message>
    <message>
        <location filename="../models_dialog.py"/>
        <location filename="../options_page.py"/>
        <source>Model packages</source>
        <translation>Modelpakketten</translation>
    </message>
    <message>
        <location filename="../models_dialog.py"/>
        <source>A model package compares images with sentences. Install the archive terraseek-model-….zip that is published with the plugin, or one of your own.</source>
        <translation>Een modelpakket vergelijkt afbeeldingen met zinnen. Installeer het archief terraseek-model-….zip dat met de plug-in wordt gepubliceerd, of een eigen pakket.</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Side of a tile on the ground, about twice the size of what you look for</source>
        <translation>Zijde van een tegel op de grond, ongeveer tweemaal de grootte van wat u zoekt</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>What neighbours share: more of it finds objects at tile edges, but takes longer</source>
        <translation>Wat buren delen: meer ervan vindt objecten aan tegelranden, maar duurt langer</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <location filename="../panel_text.py"/>
        <location filename="../setup_dialog.py"/>
        <location filename="../setup_form.py"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <location filename="../panel_text.py"/>
        <location filename="../setup_dialog.py"/>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA-GPU (CUDA)</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <source>NVIDIA GPU (TensorRT)</source>
        <translation>NVIDIA-GPU (TensorRT)</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../processing/options.py"/>
        <source>Read large tiles from overviews</source>
        <translation>Grote tegels uit overzichten lezen</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../processing/options.py"/>
        <source>Quicker where tiles are large and the image has overviews (pyramids). It makes an index of its own, and scores differ a little from those of full resolution</source>
        <translation>Sneller waar tegels groot zijn en het beeld overzichten (piramides) heeft. Het geeft een eigen index, en de scores wijken iets af van die van de volledige resolutie</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Add a heat map of all scores</source>
        <translation>Heatmap van alle scores toevoegen</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>A raster below the outlines: how well every tile fits</source>
        <translation>Een raster onder de omtrekken: hoe goed elke tegel past</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Hide the results of earlier searches</source>
        <translation>Resultaten van eerdere zoekopdrachten verbergen</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Search with a second model as well and compare the two</source>
        <translation>Ook met een tweede model zoeken en beide vergelijken</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Tile size</source>
        <translation>Tegelgrootte</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Several sizes</source>
        <translation>Meerdere groottes</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <location filename="../processing/options.py"/>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Search engine</source>
        <translation>Zoekmachine</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Defaults</source>
        <translation>Standaardwaarden</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Set up, repair or remove…</source>
        <translation>Installeren, herstellen of verwijderen…</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <location filename="../setup_hooks.py"/>
        <source>Diagnostics…</source>
        <translation>Diagnose…</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Found out from the sentence</source>
        <translation>Afgeleid uit de zin</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Tile size on the ground</source>
        <translation>Tegelgrootte op de grond</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Language of the sentences</source>
        <translation>Taal van de zinnen</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>For indexes of images in read-only folders, and for exported web layers.</source>
        <translation>Voor indexen van afbeeldingen in alleen-lezen mappen, en voor geëxporteerde weblagen.</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <location filename="../processing/models.py"/>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>This folder holds other things than TerraSeek's: nothing was deleted.</source>
        <translation>Deze map bevat andere dingen dan die van TerraSeek: er is niets verwijderd.</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Delete everything in the cache? Those images must be indexed again.</source>
        <translation>Alles in de cache verwijderen? Die afbeeldingen moeten dan opnieuw worden geïndexeerd.</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>TerraSeek</source>
        <translation>TerraSeek</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Default model</source>
        <translation>Standaardmodel</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Free some disk, or choose a smaller area.</source>
        <translation>Maak schijfruimte vrij of kies een kleiner gebied.</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Python of the engine's environment</source>
        <translation>Python van de omgeving van de zoekmachine</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Rank the tiles (Enter)</source>
        <translation>Tegels rangschikken (Enter)</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <location filename="../panel_events.py"/>
        <source>Set up…</source>
        <translation>Installeren…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Set up the search engine</source>
        <translation>Zoekmachine installeren</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Copy…</source>
        <translation>Kopiëren…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Copy the chosen area to a file that can be searched</source>
        <translation>Het gekozen gebied kopiëren naar een bestand dat kan worden doorzocht</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>TerraSeek: run again</source>
        <translation>TerraSeek: opnieuw uitvoeren</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>TerraSeek: show in the panel</source>
        <translation>TerraSeek: in het paneel tonen</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>The same search with the same settings, compared with this layer</source>
        <translation>Dezelfde zoekopdracht met dezelfde instellingen, vergeleken met deze laag</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Wait until the running job has ended, or cancel it.</source>
        <translation>Wacht tot de lopende taak klaar is of annuleer die.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>“{0}” holds no recipe of a search.</source>
        <translation>“{0}” bevat geen recept van een zoekopdracht.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>{0}, again</source>
        <translation>{0}, opnieuw</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Run again: {0} of the first {1} tiles are not as they were.</source>
        <translation>Opnieuw uitgevoerd: {0} van de eerste {1} tegels zijn niet zoals voorheen.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Run again: the same tiles with the same scores.</source>
        <translation>Opnieuw uitgevoerd: dezelfde tegels met dezelfde scores.</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Search with {0} as well</source>
        <translation>Ook met {0} zoeken</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Only one model is installed</source>
        <translation>Er is maar één model geïnstalleerd</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Models are compared with one tile size: clear the others.</source>
        <translation>Modellen worden met één tegelgrootte vergeleken: wis de andere.</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <location filename="../panel_copy.py"/>
        <source>Copying “{0}”: {1} %</source>
        <translation>“{0}” wordt gekopieerd: {1} %</translation>
    </message>
    <message>
        <location filename="../panel_copy.py"/>
        <source>“{0}” was not copied: {1}.</source>
        <translation>“{0}” is niet gekopieerd: {1}.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Engine {0} ready</source>
        <translation>Zoekmachine {0} gereed</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Choose Python…</source>
        <translation>Python kiezen…</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Details are in the log tab TerraSeek.</source>
        <translation>Details staan op het logboektabblad TerraSeek.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>{0} (not installed)</source>
        <translation>{0} (niet geïnstalleerd)</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Starting the engine…</source>
        <translation>Zoekmachine starten…</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Stopped. The tiles indexed so far are kept.</source>
        <translation>Gestopt. De tot nu toe geïndexeerde tegels blijven bewaard.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>What was indexed is kept; details are in the log tab TerraSeek.</source>
        <translation>Wat geïndexeerd is, blijft bewaard; details staan op het logboektabblad TerraSeek.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>“{0}” was removed, so its job is stopped.</source>
        <translation>“{0}” is verwijderd, dus zijn taak is gestopt.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to one tile size: search with a single one.</source>
        <translation>Markeringen horen bij één tegelgrootte: zoek met een enkele.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to one image: search it alone.</source>
        <translation>Markeringen horen bij één afbeelding: doorzoek die alleen.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to tiles: switch from places to tiles.</source>
        <translation>Markeringen horen bij tegels: schakel van plekken naar tegels.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_feedback.py"/>
        <source>{0}, %Ln marks</source>
        <translation>
            <numerusform>{0}, %Ln markering</numerusform>
            <numerusform>{0}, %Ln markeringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_feedback.py"/>
        <source>Rank again with %Ln marks</source>
        <translation>
            <numerusform>Opnieuw rangschikken met %Ln markering</numerusform>
            <numerusform>Opnieuw rangschikken met %Ln markeringen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Save this search and its marks…</source>
        <translation>Deze zoekopdracht en haar markeringen opslaan…</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run a detector from a file…</source>
        <translation>Detector uit een bestand toepassen…</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run “{0}”</source>
        <translation>“{0}” toepassen</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Save a detector</source>
        <translation>Detector opslaan</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <location filename="../processing/models.py"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>The detector cannot be kept: {0}</source>
        <translation>De detector kan niet worden bewaard: {0}</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>detector {0}</source>
        <translation>detector {0}</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run a detector</source>
        <translation>Detector toepassen</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <location filename="../processing/steered.py"/>
        <source>Detectors (*.json)</source>
        <translation>Detectoren (*.json)</translation>
    </message>
    <message>
        <location filename="../panel_jobs.py"/>
        <source>Choose another area above.</source>
        <translation>Kies hierboven een ander gebied.</translation>
    </message>
    <message>
        <location filename="../panel_places.py"/>
        <source>No tile stands out enough to be a place (contrast 2.5).</source>
        <translation>Geen tegel steekt genoeg uit om een plek te zijn (contrast 2.5).</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Click to go to the place</source>
        <translation>Klik om naar de plaats te gaan</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>According to the measured figures in the model's card</source>
        <translation>Volgens de gemeten cijfers op de kaart van het model</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Each phrase is compared by itself, then they are combined</source>
        <translation>Elke woordgroep wordt apart vergeleken, daarna worden ze gecombineerd</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>Prompts: %Ln of my own</source>
        <translation>
            <numerusform>Prompts: %Ln eigen</numerusform>
            <numerusform>Prompts: %Ln eigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Prompts: extended</source>
        <translation>Prompts: uitgebreid</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <location filename="../query_box.py"/>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>By %Ln examples</source>
        <translation>
            <numerusform>Met %Ln voorbeeld</numerusform>
            <numerusform>Met %Ln voorbeelden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <location filename="../query_box.py"/>
        <source>By example…</source>
        <translation>Met voorbeeld…</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>like %Ln examples</source>
        <translation>
            <numerusform>als %Ln voorbeeld</numerusform>
            <numerusform>als %Ln voorbeelden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>No tile was found for “{0}”.</source>
        <translation>Geen tegel gevonden voor “{0}”.</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>The results cannot be shown: {0}</source>
        <translation>De resultaten kunnen niet worden getoond: {0}</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>The results cannot be filtered while their layer is being edited.</source>
        <translation>De resultaten kunnen niet worden gefilterd zolang hun laag wordt bewerkt.</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>like tile {0}</source>
        <translation>als tegel {0}</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>{0}, not like {1}</source>
        <translation>{0}, niet als {1}</translation>
    </message>
    <message>
        <location filename="../panel_several.py"/>
        <source>Several images are searched with one tile size: clear the others.</source>
        <translation>Meerdere afbeeldingen worden met één tegelgrootte doorzocht: wis de andere.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_several.py"/>
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln afbeelding</numerusform>
            <numerusform>%Ln afbeeldingen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Type what you look for first.</source>
        <translation>Typ eerst wat u zoekt.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The sentence is too long: {0} characters, at most {1}.</source>
        <translation>De zin is te lang: {0} tekens, hoogstens {1}.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for: {0}</source>
        <translation>Zoekt naar: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for whatever is without: {0}</source>
        <translation>Zoekt alles zonder: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for: {0}; without: {1}</source>
        <translation>Zoekt naar: {0}; zonder: {1}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>No model package is installed.</source>
        <translation>Er is geen modelpakket geïnstalleerd.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Install one: the archive terraseek-model-….zip is published with the plugin.</source>
        <translation>Installeer er een: het archief terraseek-model-….zip wordt met de plug-in gepubliceerd.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Describe what you look for and press Enter: the tiles that fit best appear here.</source>
        <translation>Beschrijf wat u zoekt en druk op Enter: de tegels die het beste passen, verschijnen hier.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The first search indexes the image; later ones take a moment.</source>
        <translation>De eerste zoekopdracht indexeert de afbeelding; latere duren een ogenblik.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looking for an index…</source>
        <translation>Index zoeken…</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Indexed: %Ln tiles of {0} m</source>
        <translation>
            <numerusform>Geïndexeerd: %Ln tegel van {0} m</numerusform>
            <numerusform>Geïndexeerd: %Ln tegels van {0} m</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Partly indexed: {0} of %Ln tiles</source>
        <translation>
            <numerusform>Deels geïndexeerd: {0} van %Ln tegel</numerusform>
            <numerusform>Deels geïndexeerd: {0} van %Ln tegels</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The index is out of date: {0}</source>
        <translation>De index is verouderd: {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Not indexed: %Ln tiles of {0} m, about {1} MB</source>
        <translation>
            <numerusform>Niet geïndexeerd: %Ln tegel van {0} m, ongeveer {1} MB</numerusform>
            <numerusform>Niet geïndexeerd: %Ln tegels van {0} m, ongeveer {1} MB</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Start the engine again</source>
        <translation>Zoekmachine opnieuw starten</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../setup_dialog.py"/>
        <source>Update</source>
        <translation>Bijwerken</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/land_cover.py"/>
        <location filename="../processing/models.py"/>
        <location filename="../processing/options.py"/>
        <location filename="../processing/search.py"/>
        <source>Index</source>
        <translation>Indexeren</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The whole layer is indexed.</source>
        <translation>De hele laag is geïndexeerd.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Go on where the last run stopped</source>
        <translation>Verdergaan waar de laatste run stopte</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Compute the tiles now; Search does it too when it is needed</source>
        <translation>De tegels nu berekenen; Zoeken doet het ook als dat nodig is</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Indexing {0} of %Ln tiles</source>
        <translation>
            <numerusform>Indexeren: {0} van %Ln tegel</numerusform>
            <numerusform>Indexeren: {0} van %Ln tegels</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Ranking tiles</source>
        <translation>Tegels rangschikken</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Labelling</source>
        <translation>Classificeren</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Labelling the patches of {0} of %Ln tiles</source>
        <translation>
            <numerusform>Patches classificeren: {0} van %Ln tegel</numerusform>
            <numerusform>Patches classificeren: {0} van %Ln tegels</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Comparing with the reference: {0} %</source>
        <translation>Vergelijken met de referentie: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Drawing points: {0} %</source>
        <translation>Punten trekken: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Loading the model</source>
        <translation>Model laden</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>{0} tiles/s</source>
        <translation>{0} tegels/s</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>{0} left</source>
        <translation>nog {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Ran on {0}</source>
        <translation>Uitgevoerd op {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>model {0}</source>
        <translation>model {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>{0} of %Ln places for “{1}”</source>
        <translation>
            <numerusform>{0} van %Ln plek voor “{1}”</numerusform>
            <numerusform>{0} van %Ln plekken voor “{1}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Top {0} of %Ln tiles for “{1}”</source>
        <translation>
            <numerusform>Beste {0} van %Ln tegel voor “{1}”</numerusform>
            <numerusform>Beste {0} van %Ln tegels voor “{1}”</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>the best {0} are listed</source>
        <translation>de beste {0} worden getoond</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>“{0}” is there.</source>
        <translation>“{0}” is er.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>“{0}”: not clear, judge by the best tiles.</source>
        <translation>“{0}”: niet duidelijk, oordeel naar de beste tegels.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Nothing convincing: “{0}”.</source>
        <translation>Niets overtuigends: “{0}”.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The best tiles look more like “{0}”.</source>
        <translation>De beste tegels lijken meer op “{0}”.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Probability of being there: {0} %</source>
        <translation>Waarschijnlijkheid dat het er is: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Contrast of the ten best tiles: {0} (2 is a little, 3 clear, 5 outstanding)</source>
        <translation>Contrast van de tien beste tegels: {0} (2 is weinig, 3 duidelijk, 5 uitstekend)</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>They fit the query by {0} better than “{1}”, the best of the other terms</source>
        <translation>Ze passen {0} beter bij de zoektekst dan bij “{1}”, de beste van de andere termen</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../score_meaning.py"/>
        <source>Contrast counts robust standard deviations above an ordinary tile.</source>
        <translation>Contrast telt robuuste standaarddeviaties boven een gewone tegel.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The decision was not calibrated for this model.</source>
        <translation>De beslissing is voor dit model niet gekalibreerd.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>It is a hint, not proof.</source>
        <translation>Het is een aanwijzing, geen bewijs.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>%Ln more marks for an estimate of how many are right</source>
        <translation>
            <numerusform>Nog %Ln markering voor een schatting van hoeveel er juist zijn</numerusform>
            <numerusform>Nog %Ln markeringen voor een schatting van hoeveel er juist zijn</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Right among the {0} shown: about {1} % ({2}-{3} %)</source>
        <translation>Juist onder de {0} getoonde: ongeveer {1} % ({2}-{3} %)</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Marked tiles are counted; the others are estimated from %Ln marks.</source>
        <translation>
            <numerusform>Gemarkeerde tegels zijn geteld; de andere zijn geschat uit %Ln markering.</numerusform>
            <numerusform>Gemarkeerde tegels zijn geteld; de andere zijn geschat uit %Ln markeringen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The interval is made for nine cases in ten. In tests it held in {0} % of the cases on imagery like that of the model's training, in {1} % on other imagery.</source>
        <translation>Het interval is gemaakt voor negen van de tien gevallen. In tests klopte het in {0} % van de gevallen op beelden zoals die waarmee het model getraind is, in {1} % op andere beelden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>The ranks of %Ln tiles cannot be compared.</source>
        <translation>
            <numerusform>De rang van %Ln tegel kan niet worden vergeleken.</numerusform>
            <numerusform>De rangen van %Ln tegels kunnen niet worden vergeleken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Rank correlation over %Ln tiles: {0}</source>
        <translation>
            <numerusform>Rangcorrelatie over %Ln tegel: {0}</numerusform>
            <numerusform>Rangcorrelatie over %Ln tegels: {0}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Compared: {0}</source>
        <translation>Vergeleken: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>{0} of the best {1} are the same</source>
        <translation>{0} van de beste {1} zijn dezelfde</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Licence {0} · {1} MB · languages {2}</source>
        <translation>Licentie {0} · {1} MB · talen {2}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>No model installed</source>
        <translation>Geen model geïnstalleerd</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Choose an image layer</source>
        <translation>Kies een beeldlaag</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>The image to search; follows the active layer</source>
        <translation>De afbeelding die wordt doorzocht; volgt de actieve laag</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Several…</source>
        <translation>Meerdere…</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Search several images at once: one list of the best tiles</source>
        <translation>Meerdere afbeeldingen tegelijk doorzoeken: één lijst van de beste tegels</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/base.py"/>
        <location filename="../several_dialog.py"/>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Find places by a sentence</source>
        <translation>Plaatsen vinden met een zin</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/label.py"/>
        <source>Label land cover</source>
        <translation>Bodembedekking</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Give every tile a class, without training</source>
        <translation>Elke tegel een klasse geven, zonder training</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>What to look for, in words. Ten languages: {0}</source>
        <translation>Wat u zoekt, in woorden. Tien talen: {0}</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/search.py"/>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Sample sentences in ten languages</source>
        <translation>Voorbeeldzinnen in tien talen</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>How many of the best tiles become results</source>
        <translation>Hoeveel van de beste tegels resultaten worden</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>What you have searched before</source>
        <translation>Wat u eerder hebt gezocht</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Stop; the tiles that are indexed are kept</source>
        <translation>Stoppen; geïndexeerde tegels blijven bewaard</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>TerraSeek panel</source>
        <translation>TerraSeek-paneel</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Search your imagery by typing a sentence</source>
        <translation>Doorzoek uw beelden door een zin te typen</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Assess accuracy</source>
        <translation>Nauwkeurigheid beoordelen</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Compares a map of classes with reference points, polygons or a raster: confusion matrix, overall, user's and producer's accuracy, F1, kappa and IoU with confidence intervals. With points of “Stratified sample” the figures, and the areas of the classes, are estimates for the whole map (Olofsson et al. 2014, Stehman 2014).

The report is one HTML file; JSON and CSV are written beside it. It warns where the reference is too small to say anything.</source>
        <translation>Vergelijkt een kaart van klassen met punten, polygonen of een raster als referentie: verwarringsmatrix, totale, gebruikers- en producentennauwkeurigheid, F1, kappa en IoU met betrouwbaarheidsintervallen. Met punten uit “Gestratificeerde steekproef” zijn de cijfers en de oppervlakten van de klassen schattingen voor de hele kaart (Olofsson et al. 2014, Stehman 2014).

Het rapport is één HTML-bestand; JSON en CSV worden ernaast geschreven. Het waarschuwt waar de referentie te klein is om iets te zeggen.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>What is known to be true, in any coordinate reference system.</source>
        <translation>Wat zeker waar is, in elk coördinatenreferentiesysteem.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Field of the reference</source>
        <translation>Veld van de referentie</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Field with the class; empty finds “reference”, “class” or “label”.</source>
        <translation>Veld met de klasse; leeg vindt “reference”, “class” of “label”.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Classes of the reference</source>
        <translation>Klassen van de referentie</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Which class of the map a value of the reference is, as JSON: {"3": "forest", "cloud": null}; null leaves a value out. Or the path of such a file. Ids, names and known codes of classes need none.</source>
        <translation>Welke klasse van de kaart een waarde van de referentie is, als JSON: {"3": "forest", "cloud": null}; null laat een waarde weg. Of het pad van zo'n bestand. ID's, namen en bekende codes van klassen hebben dit niet nodig.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Leave out other values</source>
        <translation>Andere waarden weglaten</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Leave out reference values that are no class, instead of refusing them.</source>
        <translation>Waarden van de referentie die geen klasse zijn weglaten in plaats van ze te weigeren.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>How the reference was chosen. “auto” knows the points of “Stratified sample” by their fields; others count as a random sample.</source>
        <translation>Hoe de referentie is gekozen. “auto” herkent de punten uit “Gestratificeerde steekproef” aan hun velden; andere tellen als aselecte steekproef.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Confidence</source>
        <translation>Betrouwbaarheid</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Of the intervals.</source>
        <translation>Van de intervallen.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>An HTML file that loads nothing from elsewhere; or .json or .csv alone.</source>
        <translation>Een HTML-bestand dat niets van elders laadt; of alleen .json of .csv.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy</source>
        <translation>Totale nauwkeurigheid</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy, lower end of the interval</source>
        <translation>Totale nauwkeurigheid, ondergrens van het interval</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy, upper end of the interval</source>
        <translation>Totale nauwkeurigheid, bovengrens van het interval</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean F1</source>
        <translation>Gemiddelde F1</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean IoU</source>
        <translation>Gemiddelde IoU</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Share that is not unknown</source>
        <translation>Deel dat niet onbekend is</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Number of compared units</source>
        <translation>Aantal vergeleken eenheden</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The classes of the reference are no JSON such as {"3": "forest"}.</source>
        <translation>De klassen van de referentie zijn geen JSON zoals {"3": "forest"}.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>The raster has not been read.</source>
        <translation>Het raster is niet gelezen.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>search,imagery,raster,tiles,similarity,deep learning,CLIP,text,retrieval</source>
        <translation>zoeken,beelden,raster,tegels,gelijkenis,deep learning,CLIP,tekst,search</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Cancelled. What has been indexed is kept; run it again to go on.</source>
        <translation>Geannuleerd. Wat geïndexeerd is, blijft bewaard; voer opnieuw uit om door te gaan.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Evaluate search</source>
        <translation>Zoeken beoordelen</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Measures how well queries find the features of a reference layer: precision at k, average precision, and recall at a threshold, for each query, language, class, model and tile size, as tables and plots.

With several models the first is compared with the others; with folds on spatially separated blocks, so that a retrained model is not judged on ground that it has seen.</source>
        <translation>Meet hoe goed zoekteksten de objecten van een referentielaag vinden: precisie bij k, gemiddelde precisie en recall bij een drempel, per zoektekst, taal, klasse, model en tegelgrootte, als tabellen en grafieken.

Bij meerdere modellen wordt het eerste met de andere vergeleken; met delingen op ruimtelijk gescheiden blokken, zodat een hertraind model niet wordt beoordeeld op terrein dat het al heeft gezien.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Reference layer</source>
        <translation>Referentielaag</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Polygons or points of what is there.</source>
        <translation>Polygonen of punten van wat er is.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Field of the class</source>
        <translation>Veld van de klasse</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Empty takes the only text field, or one class for all features.</source>
        <translation>Leeg neemt het enige tekstveld, of één klasse voor alle objecten.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>List of queries</source>
        <translation>Lijst van zoekteksten</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>CSV, TSV or JSON with the columns class, query and language, or class and a column for each language. Empty asks for the classes by their names.</source>
        <translation>CSV, TSV of JSON met de kolommen class, query en language, of class en een kolom per taal. Leeg vraagt naar de klassen met hun namen.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/models.py"/>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Names or folders of packages, one a line, the one “before” first.</source>
        <translation>Namen of mappen van pakketten, één per regel, die van “voorheen” eerst.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/trust.py"/>
        <source>Several tile sizes (metres)</source>
        <translation>Meerdere tegelgroottes (meter)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>For example 64, 128, 256; instead of the tile size.</source>
        <translation>Bijvoorbeeld 64, 128, 256; in plaats van de tegelgrootte.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Threshold (contrast)</source>
        <translation>Drempel (contrast)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Recall and number of hits count tiles of at least this contrast.</source>
        <translation>Recall en aantal treffers tellen tegels met ten minste dit contrast.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Share of a tile (%)</source>
        <translation>Deel van een tegel (%)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A tile is right when features of the class cover so much of it.</source>
        <translation>Een tegel is juist als objecten van de klasse er zoveel van bedekken.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Share of a feature (%)</source>
        <translation>Deel van een object (%)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A tile is right, too, when it holds so much of one feature.</source>
        <translation>Een tegel is ook juist als hij zoveel van één object bevat.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The reference is complete</source>
        <translation>De referentie is volledig</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The reference has every feature of its classes in the area. Otherwise only tiles that touch some feature are counted.</source>
        <translation>De referentie heeft elk object van haar klassen in het gebied. Anders tellen alleen tegels die een object raken.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Folds</source>
        <translation>Delingen</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Number of spatially separated folds; 0 measures the area as a whole.</source>
        <translation>Aantal ruimtelijk gescheiden delingen; 0 meet het gebied als geheel.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Side of a block (metres)</source>
        <translation>Zijde van een blok (meter)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Blocks of the folds: at least two tiles a side, better four or more.</source>
        <translation>Blokken van de delingen: ten minste twee tegels per zijde, liever vier of meer.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A page with tables and plots; JSON and CSV are written beside it.</source>
        <translation>Een pagina met tabellen en grafieken; JSON en CSV worden ernaast geschreven.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Blocks</source>
        <translation>Blokken</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The blocks with the numbers of their folds.</source>
        <translation>De blokken met de nummers van hun delingen.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Mean average precision</source>
        <translation>Gemiddelde van de gemiddelde precisie</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>What a random order has</source>
        <translation>Wat een willekeurige volgorde haalt</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Recall at the threshold</source>
        <translation>Recall bij de drempel</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Number of figures</source>
        <translation>Aantal cijfers</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Change from the first model to the second</source>
        <translation>Verandering van het eerste model naar het tweede</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Warnings</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/trust.py"/>
        <source>“{0}” is no list of at most 6 tile sizes such as 64, 128, 256.</source>
        <translation>“{0}” is geen lijst van hoogstens 6 tegelgroottes zoals 64, 128, 256.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Folds need the side of a block.</source>
        <translation>Delingen hebben de zijde van een blok nodig.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/evaluate.py"/>
        <source>{0}: mean average precision {1} %, chance {2} %, %Ln queries</source>
        <translation>
            <numerusform>{0}: gemiddelde van de gemiddelde precisie {1} %, toeval {2} %, %Ln zoektekst</numerusform>
            <numerusform>{0}: gemiddelde van de gemiddelde precisie {1} %, toeval {2} %, %Ln zoekteksten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>Score heat map</source>
        <translation>Heatmap van scores</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>Writes how well each place of a raster fits a sentence: a GeoTIFF whose cells are the steps of the tile grid and hold the mean score of the tiles that cover them.

A raster that is not indexed is indexed first.</source>
        <translation>Schrijft hoe goed elke plek van een raster bij een zin past: een GeoTIFF waarvan de cellen de stappen van het tegelraster zijn en de gemiddelde score bevatten van de tegels die ze bedekken.

Een raster dat niet geïndexeerd is, wordt eerst geïndexeerd.</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <location filename="../result_files.py"/>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>A GeoTIFF (.tif) of 32-bit numbers; no data where there are no tiles.</source>
        <translation>Een GeoTIFF (.tif) met 32-bits getallen; geen gegevens waar geen tegels zijn.</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/models.py"/>
        <location filename="../processing/search.py"/>
        <source>Number of tiles</source>
        <translation>Aantal tegels</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <location filename="../processing/search.py"/>
        <source>Best score</source>
        <translation>Beste score</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>The heat map is a GeoTIFF: choose a name that ends with .tif.</source>
        <translation>De heatmap is een GeoTIFF: kies een naam die eindigt op .tif.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/options.py"/>
        <source>Tile size (metres)</source>
        <translation>Tegelgrootte (meter)</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Index raster</source>
        <translation>Raster indexeren</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Cuts a raster into overlapping tiles and computes what each one shows, once. After that a search takes a fraction of a second.

The index lies beside the raster. A cancelled run is not lost: the next one goes on there. Where the raster has changed, only changed tiles are computed again.</source>
        <translation>Snijdt een raster in overlappende tegels en berekent één keer wat elke tegel toont. Daarna duurt een zoekopdracht een fractie van een seconde.

De index ligt naast het raster. Een geannuleerde run gaat niet verloren: de volgende gaat daar verder. Waar het raster is gewijzigd, worden alleen gewijzigde tegels opnieuw berekend.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles computed in this run</source>
        <translation>In deze run berekende tegels</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles per second</source>
        <translation>Tegels per seconde</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/models.py"/>
        <source>Hash of the model</source>
        <translation>Hash van het model</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Device that ran</source>
        <translation>Gebruikt apparaat</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/index_raster.py"/>
        <source>%Ln tiles of {0:g} m; {1} computed now, {2} tiles/s on {3}</source>
        <translation>
            <numerusform>%Ln tegel van {0:g} m; {1} nu berekend, {2} tegels/s op {3}</numerusform>
            <numerusform>%Ln tegels van {0:g} m; {1} nu berekend, {2} tegels/s op {3}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Index status</source>
        <translation>Status van de index</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Says whether a raster is indexed with these settings: absent, partial, complete or stale (the raster has changed since), how many tiles there are, and how much disk they need. Computes nothing.</source>
        <translation>Zegt of een raster met deze instellingen is geïndexeerd: afwezig (absent), gedeeltelijk (partial), volledig (complete) of verouderd (stale: het raster is sindsdien gewijzigd), hoeveel tegels er zijn en hoeveel schijfruimte ze nodig hebben. Berekent niets.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Why it is stale</source>
        <translation>Waarom hij verouderd is</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles that are indexed</source>
        <translation>Geïndexeerde tegels</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Pixel size (metres)</source>
        <translation>Pixelgrootte (meter)</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Size of the index (MB)</source>
        <translation>Grootte van de index (MB)</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/index_raster.py"/>
        <source>{0}: {1} of %Ln tiles of {2:g} m</source>
        <translation>
            <numerusform>{0}: {1} van %Ln tegel van {2:g} m</numerusform>
            <numerusform>{0}: {1} van %Ln tegels van {2:g} m</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Gives every tile of a raster a class of a list, without training: the names of the classes are compared with the tiles. What the model is not sure of becomes “unknown”.

A raster that is not indexed is indexed first; another list on the same raster takes a second. Check the result with “Stratified sample” and “Assess accuracy”.</source>
        <translation>Geeft elke tegel van een raster een klasse van een lijst, zonder training: de namen van de klassen worden met de tegels vergeleken. Waar het model niet zeker van is, wordt “onbekend”.

Een raster dat niet geïndexeerd is, wordt eerst geïndexeerd; een andere lijst op hetzelfde raster duurt een seconde. Controleer het resultaat met “Gestratificeerde steekproef” en “Nauwkeurigheid beoordelen”.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Polygons</source>
        <translation>Polygonen</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Of touching cells of one class (dissolved), or one for each tile (tiles).</source>
        <translation>Van aangrenzende cellen van één klasse (dissolved), of één per tegel (tiles).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Labelled areas</source>
        <translation>Geclassificeerde gebieden</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Polygons with class, probability, margin, second class (.gpkg, .geojson).</source>
        <translation>Polygonen met klasse, waarschijnlijkheid, marge, tweede klasse (.gpkg, .geojson).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Class raster</source>
        <translation>Klassenraster</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>A GeoTIFF (.tif) of class values with colours and names; 0 is unknown.</source>
        <translation>Een GeoTIFF (.tif) met klassewaarden, kleuren en namen; 0 is onbekend.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Scores of every class</source>
        <translation>Scores van elke klasse</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>A GeoTIFF (.tif): probability, margin, entropy, then the probability of each class, before unknown and smoothing.</source>
        <translation>Een GeoTIFF (.tif): waarschijnlijkheid, marge, entropie, dan de waarschijnlijkheid van elke klasse, vóór onbekend en afvlakken.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>There is nothing to write: choose polygons, a raster or scores.</source>
        <translation>Er is niets te schrijven: kies polygonen, een raster of scores.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Label polygons</source>
        <translation>Polygonen classificeren</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Gives every polygon of a layer (parcels, segments) the class that fits it best: the mean of the scores of the tiles below it, weighted by the area that it covers. The result is a copy of the layer with class, probability, margin and second class.

A polygon smaller than a tile gets the class of its surroundings.</source>
        <translation>Geeft elke polygoon van een laag (percelen, segmenten) de klasse die er het beste bij past: het gemiddelde van de scores van de tegels eronder, gewogen met het oppervlak dat hij bedekt. Het resultaat is een kopie van de laag met klasse, waarschijnlijkheid, marge en tweede klasse.

Een polygoon kleiner dan een tegel krijgt de klasse van zijn omgeving.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>What is labelled, in any coordinate reference system. Only the selected ones where asked for. The layer is not changed.</source>
        <translation>Wat wordt geclassificeerd, in elk coördinatenreferentiesysteem. Alleen de geselecteerde als daarom wordt gevraagd. De laag wordt niet gewijzigd.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Labelled polygons</source>
        <translation>Geclassificeerde polygonen</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygons with their own fields and those of the labels (.gpkg, .geojson).</source>
        <translation>De polygonen met hun eigen velden en die van de klassen (.gpkg, .geojson).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer cannot be opened. Check its path.</source>
        <translation>De polygoonlaag kan niet worden geopend. Controleer het pad.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer has no coordinate reference system. Assign one.</source>
        <translation>De polygoonlaag heeft geen coördinatenreferentiesysteem. Wijs er een toe.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer is empty.</source>
        <translation>De polygoonlaag is leeg.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer has not been read.</source>
        <translation>De polygoonlaag is niet gelezen.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>What a place can be: one of the lists that come with TerraSeek.</source>
        <translation>Wat een plek kan zijn: een van de lijsten die bij TerraSeek horen.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Own classes</source>
        <translation>Eigen klassen</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of the list above: names between commas such as “en: water, forest | wood, town”, or the path of a class list (JSON).</source>
        <translation>In plaats van de lijst hierboven: namen tussen komma's zoals “en: water, forest | wood, town”, of het pad van een klassenlijst (JSON).</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Language of the names that the model reads. “auto” is that of typed classes, else English. The legend is in the language of QGIS.</source>
        <translation>Taal van de namen die het model leest. “auto” is die van getypte klassen, anders Engels. De legenda is in de taal van QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Cells of the size of the model's patches, where its package has patch embeddings. The image is read again, as long as indexing takes; nothing becomes unknown unless a lowest probability or a share to keep is given. Not with transduction.</source>
        <translation>Cellen zo groot als de patches van het model, waar het pakket patch-embeddings heeft. De afbeelding wordt opnieuw gelezen, zo lang als indexeren duurt; niets wordt onbekend zonder laagste kans of te houden aandeel. Niet met transductie.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Lowest probability</source>
        <translation>Laagste waarschijnlijkheid</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>What is less probable becomes unknown; 0 leaves nothing unknown. Empty takes the probability above which 90 % were right when the model was calibrated.</source>
        <translation>Wat minder waarschijnlijk is, wordt onbekend; 0 laat niets onbekend. Leeg neemt de waarschijnlijkheid waarboven 90 % juist was bij de kalibratie van het model.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Share to keep</source>
        <translation>Te behouden deel</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of a lowest probability: only this share of the surest is labelled.</source>
        <translation>In plaats van een laagste waarschijnlijkheid: alleen dit deel, het zekerste, wordt geclassificeerd.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Accuracy to aim at</source>
        <translation>Beoogde nauwkeurigheid</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of a lowest probability: the one above which this share was right when the model was calibrated.</source>
        <translation>In plaats van een laagste waarschijnlijkheid: die waarboven dit deel juist was bij de kalibratie van het model.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Several sentences a class</source>
        <translation>Meerdere zinnen per klasse</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Average the sentences of the model's templates and all names of a class.</source>
        <translation>De zinnen van de sjablonen van het model en alle namen van een klasse middelen.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Descriptions of the classes</source>
        <translation>Beschrijvingen van de klassen</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Use what the list says a class looks like from above.</source>
        <translation>Gebruiken hoe een klasse er volgens de lijst van boven uitziet.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Removes single cells that differ from what is around them: majority of 3 × 3 cells, or a Markov random field (potts).</source>
        <translation>Verwijdert losse cellen die van hun omgeving verschillen: meerderheid van 3 × 3 cellen, of een Markov-toevalsveld (potts).</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Strength of the Markov field</source>
        <translation>Sterkte van het Markov-veld</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Weight of the neighbours; 0 does not smooth.</source>
        <translation>Gewicht van de buren; 0 vlakt niet af.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Smallest group of cells</source>
        <translation>Kleinste groep cellen</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Smaller groups are given to their largest neighbour; 0 keeps all.</source>
        <translation>Kleinere groepen gaan naar hun grootste buur; 0 houdt alle.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Give a lowest probability, a share to keep or an accuracy to aim at, not two of them.</source>
        <translation>Geef een laagste waarschijnlijkheid, een te behouden deel of een beoogde nauwkeurigheid op, niet twee ervan.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Patches and “Similar tiles decide together” do not go together.</source>
        <translation>Patches en “Gelijkende tegels beslissen samen” gaan niet samen.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Type the classes, e.g. “en: water, forest”.</source>
        <translation>Typ de klassen, bijv. “en: water, forest”.</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>land cover,land use,classification,label,zero-shot,classes,accuracy,LULC</source>
        <translation>bodembedekking,landgebruik,classificatie,klassen,label,zero-shot,nauwkeurigheid,LULC,land cover,land use</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Number of labelled places</source>
        <translation>Aantal geclassificeerde plekken</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Number of unknown places</source>
        <translation>Aantal onbekende plekken</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Probability below which a place is unknown</source>
        <translation>Waarschijnlijkheid waaronder een plek onbekend is</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Unknown area in square metres</source>
        <translation>Onbekende oppervlakte in vierkante meter</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Square metres of each class (JSON)</source>
        <translation>Vierkante meter van elke klasse (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Certainty · {0}</source>
        <translation>Zekerheid · {0}</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Land cover · {0}</source>
        <translation>Bodembedekking · {0}</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>{0}: {1} ha</source>
        <translation>{0}: {1} ha</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Map of classes</source>
        <translation>Kaart van klassen</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Polygons or a raster of classes: of “Label land cover”, which knows its classes, or any other.</source>
        <translation>Polygonen of een raster van klassen: uit “Bodembedekking”, dat zijn klassen kent, of andere.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Field of the map</source>
        <translation>Veld van de kaart</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Field of the polygons with the class; empty is “class”.</source>
        <translation>Veld van de polygonen met de klasse; leeg is “class”.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>For a map that does not know its classes: name of a list that comes with TerraSeek, path of one, or typed names.</source>
        <translation>Voor een kaart die haar klassen niet kent: naam van een lijst die bij TerraSeek hoort, pad van een lijst, of getypte namen.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” cannot be opened. Check its path.</source>
        <translation>“{0}” kan niet worden geopend. Controleer het pad.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” has to be a raster or a vector layer.</source>
        <translation>“{0}” moet een raster- of vectorlaag zijn.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” is a web layer. Save it as a file first.</source>
        <translation>“{0}” is een weblaag. Sla die eerst op als bestand.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” has no coordinate reference system. Assign one.</source>
        <translation>“{0}” heeft geen coördinatenreferentiesysteem. Wijs er een toe.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>The layers have not been read.</source>
        <translation>De lagen zijn niet gelezen.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Model information</source>
        <translation>Modelinformatie</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Shows version, licence, languages with their measured quality, size and hash of an installed model package.</source>
        <translation>Toont versie, licentie, talen met hun gemeten kwaliteit, grootte en hash van een geïnstalleerd modelpakket.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Languages with measured quality (JSON)</source>
        <translation>Talen met gemeten kwaliteit (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>All installed models (JSON)</source>
        <translation>Alle geïnstalleerde modellen (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Length of the embeddings</source>
        <translation>Lengte van de embeddings</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Size (MB)</source>
        <translation>Grootte (MB)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>No model is installed. Install one: see the options of TerraSeek.</source>
        <translation>Er is geen model geïnstalleerd. Installeer er een: zie de opties van TerraSeek.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>There is no model “{0}”. Installed: {1}.</source>
        <translation>Er is geen model “{0}”. Geïnstalleerd: {1}.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>{0} {1}, licence {2}, {3} MB, languages: {4}</source>
        <translation>{0} {1}, licentie {2}, {3} MB, talen: {4}</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Export index</source>
        <translation>Index exporteren</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Writes the tiles of an index and their embeddings as GeoParquet 1.1, for other programs. The raster has to be indexed. The engine's environment needs pyarrow.</source>
        <translation>Schrijft de tegels van een index en hun embeddings als GeoParquet 1.1, voor andere programma's. Het raster moet geïndexeerd zijn. De omgeving van de zoekmachine heeft pyarrow nodig.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>GeoParquet</source>
        <translation>GeoParquet</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>GeoParquet files (*.parquet)</source>
        <translation>GeoParquet-bestanden (*.parquet)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>A file that ends with .parquet: id, geometry and embedding of each tile.</source>
        <translation>Een bestand dat eindigt op .parquet: id, geometrie en embedding van elke tegel.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>The export is a GeoParquet file: choose a name that ends with .parquet.</source>
        <translation>De export is een GeoParquet-bestand: kies een naam die eindigt op .parquet.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>The raster's index with these settings is {0}.</source>
        <translation>De status van de index van het raster met deze instellingen is {0}.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Run “Index raster” first.</source>
        <translation>Voer eerst “Raster indexeren” uit.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/models.py"/>
        <source>%Ln tiles written</source>
        <translation>
            <numerusform>%Ln tegel geschreven</numerusform>
            <numerusform>%Ln tegels geschreven</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>An image file with a coordinate reference system: aerial, drone or satellite imagery. Web layers (WMS, XYZ) have to be saved as a file first.</source>
        <translation>Een afbeeldingsbestand met een coördinatenreferentiesysteem: lucht-, drone- of satellietbeelden. Weblagen (WMS, XYZ) moeten eerst als bestand worden opgeslagen.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Name of an installed model package, or the path of one. Empty takes the model chosen in the panel, else the default one.</source>
        <translation>Naam van een geïnstalleerd modelpakket, of het pad ervan. Leeg neemt het model dat in het paneel is gekozen, anders het standaardmodel.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Side of a tile on the ground. Empty or 0 derives it from the model and the raster's pixel size.</source>
        <translation>Zijde van een tegel op de grond. Leeg of 0 leidt die af uit het model en de pixelgrootte van het raster.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Overlap (%)</source>
        <translation>Overlap (%)</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Share of a tile's side that neighbours share. 50 finds objects at tile edges.</source>
        <translation>Deel van de zijde van een tegel dat buren delen. 50 vindt objecten aan tegelranden.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Bands</source>
        <translation>Banden</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>One band, or three in the order red, green, blue. Empty follows the colour interpretation of the file or a known sensor.</source>
        <translation>Eén band, of drie in de volgorde rood, groen, blauw. Leeg volgt de kleurinterpretatie van het bestand of een bekende sensor.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>auto takes an NVIDIA card where one works. cuda fails where none works instead of falling back in silence. tensorrt builds an engine once, which takes minutes, and keeps it.</source>
        <translation>auto neemt een NVIDIA-kaart waar er een werkt. cuda mislukt waar er geen werkt, in plaats van stil uit te wijken. tensorrt bouwt één keer een engine, wat minuten duurt, en bewaart die.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Folder for indexes</source>
        <translation>Map voor indexen</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Where the index is looked for and written. Empty is “&lt;raster&gt;.terraseek” beside the raster, or the profile where that folder is read-only.</source>
        <translation>Waar de index wordt gezocht en geschreven. Leeg is “&lt;raster&gt;.terraseek” naast het raster, of het profiel als die map alleen-lezen is.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Area of interest</source>
        <translation>Interessegebied</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Only tiles whose centre lies in this extent. It may be in any coordinate reference system. Empty is the whole raster.</source>
        <translation>Alleen tegels waarvan het midden in dit bereik ligt. Het mag in elk coördinatenreferentiesysteem zijn. Leeg is het hele raster.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Folder of an existing index of this raster, such as the output of “Index raster”. Empty finds the raster's index, and makes or updates it where needed.</source>
        <translation>Map van een bestaande index van dit raster, zoals de uitvoer van “Raster indexeren”. Leeg vindt de index van het raster en maakt of werkt die bij waar nodig.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The raster cannot be opened. Check its path.</source>
        <translation>Het raster kan niet worden geopend. Controleer het pad.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <location filename="../sources.py"/>
        <source>“{0}” is a {1} layer, not an image file.</source>
        <translation>“{0}” is een {1}-laag, geen afbeeldingsbestand.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Save the part you need first: right-click the layer, Export &gt; Save As.</source>
        <translation>Sla eerst het deel op dat u nodig hebt: klik met rechts op de laag, Exporteren &gt; Opslaan als.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Choose one band or three, not {0}.</source>
        <translation>Kies één band of drie, niet {0}.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The raster has no band {0}; it has {1}.</source>
        <translation>Het raster heeft geen band {0}; het heeft {1}.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The area of interest lies outside the raster. Choose one that overlaps it.</source>
        <translation>Het interessegebied ligt buiten het raster. Kies een gebied dat het overlapt.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Replace files</source>
        <translation>Bestanden vervangen</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Whether output files that are there already are replaced. A file that is open as a layer of the project never is.</source>
        <translation>Of uitvoerbestanden die al bestaan worden vervangen. Een bestand dat als laag van het project is geopend, nooit.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}”: choose a name that ends with {1}.</source>
        <translation>“{0}”: kies een naam die eindigt op {1}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” is open as the layer “{1}”. Remove the layer first, or choose another name.</source>
        <translation>“{0}” is geopend als laag “{1}”. Verwijder eerst de laag of kies een andere naam.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” is there already. Choose another name, or tick “Replace files”.</source>
        <translation>“{0}” bestaat al. Kies een andere naam of vink “Bestanden vervangen” aan.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” cannot be opened as a file. Save it as a file first.</source>
        <translation>“{0}” kan niet als bestand worden geopend. Sla het eerst op als bestand.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>The layer cannot be read: {0}</source>
        <translation>De laag kan niet worden gelezen: {0}</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Loading the model and reading the raster</source>
        <translation>Model laden en raster lezen</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Waiting for another process that writes this index</source>
        <translation>Wachten op een ander proces dat deze index schrijft</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Searching</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>TerraSeek: search imagery by text</source>
        <translation>TerraSeek: beelden doorzoeken met tekst</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>What to look for, as a sentence in one of the ten languages, for example “a bridge over a river”. Sentences may be joined with AND, OR and NOT.</source>
        <translation>Wat u zoekt, als zin in een van de tien talen, bijvoorbeeld “een brug over een rivier”. Zinnen kunnen worden verbonden met AND, OR en NOT.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Language of the query. “detect” recognises it.</source>
        <translation>Taal van de zoektekst. “detect” herkent die.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <location filename="../processing/search.py"/>
        <source>Number of results</source>
        <translation>Aantal resultaten</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The best tiles, at most so many.</source>
        <translation>De beste tegels, hoogstens zoveel.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Lowest score</source>
        <translation>Laagste score</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Drop tiles that score less. Empty keeps them.</source>
        <translation>Tegels met een lagere score weglaten. Leeg houdt ze.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The query is empty. Type what you look for, e.g. “a bridge over a river”.</source>
        <translation>De zoektekst is leeg. Typ wat u zoekt, bijv. “een brug over een rivier”.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The query is too long: at most {0} characters.</source>
        <translation>De zoektekst is te lang: hoogstens {0} tekens.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../result_files.py"/>
        <source>Score of every tile for “{0}”</source>
        <translation>Score van elke tegel voor “{0}”</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>The results cannot be read from {0}.</source>
        <translation>De resultaten kunnen niet uit {0} worden gelezen.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../processing/trust.py"/>
        <source>The results cannot be written to {0}.</source>
        <translation>De resultaten kunnen niet naar {0} worden geschreven.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>No tile scores high enough. Lower the lowest score or enlarge the area.</source>
        <translation>Geen tegel scoort hoog genoeg. Verlaag de laagste score of vergroot het gebied.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Tiles found</source>
        <translation>Gevonden tegels</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Polygons of the tiles with rank, score and percentile, the best one first.</source>
        <translation>Polygonen van de tegels met rang, score en percentiel, de beste eerst.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <location filename="../processing/steered.py"/>
        <source>Language of the query</source>
        <translation>Taal van de zoektekst</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Whether anything convincing was found</source>
        <translation>Of er iets overtuigends is gevonden</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Verdict in words</source>
        <translation>Oordeel in woorden</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Search by text</source>
        <translation>Zoeken met tekst</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Ranks the tiles of a raster against a sentence in English, Portuguese, Spanish, French, German, Dutch, Italian, Chinese, Korean or Russian.

A raster that is not indexed is indexed first. Everything runs on this computer. The score says how well a tile fits compared with others of the same raster and query; it is no probability.</source>
        <translation>Rangschikt de tegels van een raster naar een zin in het Engels, Portugees, Spaans, Frans, Duits, Nederlands, Italiaans, Chinees, Koreaans of Russisch.

Een raster dat niet geïndexeerd is, wordt eerst geïndexeerd. Alles draait op deze computer. De score zegt hoe goed een tegel past vergeleken met andere van hetzelfde raster en dezelfde zoektekst; het is geen waarschijnlijkheid.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Lowest contrast</source>
        <translation>Laagste contrast</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Drop tiles that stand less above the rest of the raster, in standard deviations. Unlike scores, contrasts of different sentences and languages can be compared. With AND, OR and NOT the contrast is 3 plus the log odds of the score: 3 is where a tile half belongs. Empty keeps all.</source>
        <translation>Tegels weglaten die minder boven de rest van het raster uitsteken, in standaarddeviaties. Anders dan scores zijn contrasten van verschillende zinnen en talen te vergelijken. Met AND, OR en NOT is het contrast 3 plus de logit van de score: bij 3 hoort een tegel er half bij. Leeg houdt alle.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Ranks the tiles of a raster by how much they look like examples: places in the raster (points or polygons) or an image file. Counter-examples push tiles down, and a sentence may be added.

A raster that is not indexed is indexed first.</source>
        <translation>Rangschikt de tegels van een raster naar hun gelijkenis met voorbeelden: plekken in het raster (punten of polygonen) of een afbeeldingsbestand. Tegenvoorbeelden duwen tegels omlaag, en er kan een zin worden toegevoegd.

Een raster dat niet geïndexeerd is, wordt eerst geïndexeerd.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Points or polygons on what you look for, at most {0}; in any coordinate reference system. Only the selected ones where asked for.</source>
        <translation>Punten of polygonen op wat u zoekt, hoogstens {0}; in elk coördinatenreferentiesysteem. Alleen de geselecteerde als daarom wordt gevraagd.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>A PNG, JPEG or TIFF that shows what you look for, seen from above.</source>
        <translation>Een PNG, JPEG of TIFF die toont wat u zoekt, van boven gezien.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Counter-examples</source>
        <translation>Tegenvoorbeelden</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Points or polygons on what you do not look for.</source>
        <translation>Punten of polygonen op wat u niet zoekt.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>There is no example. Give points, polygons or an image.</source>
        <translation>Er is geen voorbeeld. Geef punten, polygonen of een afbeelding.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>The example image is not there: {0}</source>
        <translation>De voorbeeldafbeelding is er niet: {0}</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>There are {0} examples. Select at most {1}.</source>
        <translation>Er zijn {0} voorbeelden. Selecteer er hoogstens {1}.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Search with marks</source>
        <translation>Zoeken met markeringen</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Ranks tiles against a sentence and what marked tiles taught: take a result layer, add a field, write 1 for right and 0 for wrong, leave the others empty. Where the marks do not help, the ranking is that of the sentence.

From 20 marks on, the share of right tiles among the results is estimated. The search can be saved as a detector and run on other rasters.</source>
        <translation>Rangschikt tegels naar een zin en wat gemarkeerde tegels hebben geleerd: neem een resultatenlaag, voeg een veld toe, schrijf 1 voor juist en 0 voor fout, laat de andere leeg. Waar de markeringen niet helpen, geldt de volgorde van de zin.

Vanaf 20 markeringen wordt het aandeel juiste tegels onder de resultaten geschat. De zoekopdracht kan als detector worden opgeslagen en op andere rasters worden toegepast.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Marked tiles</source>
        <translation>Gemarkeerde tegels</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A result layer of the same raster and tile size, or a table of tile names.</source>
        <translation>Een resultatenlaag van hetzelfde raster en dezelfde tegelgrootte, of een tabel met tegelnamen.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Field of the tile</source>
        <translation>Veld van de tegel</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The field that names the tile.</source>
        <translation>Het veld dat de tegel noemt.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Field of the mark</source>
        <translation>Veld van de markering</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>1, true, yes or right; 0, false, no or wrong; anything else is no mark.</source>
        <translation>1, true, yes of right; 0, false, no of wrong; al het andere is geen markering.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Save as detector</source>
        <translation>Als detector opslaan</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A file with the query and what the marks taught, for “Run detector”.</source>
        <translation>Een bestand met de zoektekst en wat de markeringen hebben geleerd, voor “Detector toepassen”.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tiles marked as right</source>
        <translation>Als juist gemarkeerde tegels</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tiles marked as wrong</source>
        <translation>Als fout gemarkeerde tegels</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Share of what the marks say, 0 to 1</source>
        <translation>Gewicht van wat de markeringen zeggen, 0 tot 1</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Estimated share of right tiles among the results</source>
        <translation>Geschat aandeel juiste tegels onder de resultaten</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Its lower bound (90 %)</source>
        <translation>De ondergrens ervan (90 %)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Its upper bound (90 %)</source>
        <translation>De bovengrens ervan (90 %)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tile to mark next</source>
        <translation>Volgende te markeren tegel</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>No tile is marked: write 1 or 0 into the field “{0}”.</source>
        <translation>Er is geen tegel gemarkeerd: schrijf 1 of 0 in het veld “{0}”.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Run detector</source>
        <translation>Detector toepassen</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Ranks the tiles of a raster with a detector: a query and what marks taught, saved under a name in the panel or by “Search with marks”. The index must be of the model that the detector was made with.</source>
        <translation>Rangschikt de tegels van een raster met een detector: een zoektekst en wat markeringen hebben geleerd, onder een naam opgeslagen in het paneel of door “Zoeken met markeringen”. De index moet van het model zijn waarmee de detector is gemaakt.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The file of the detector.</source>
        <translation>Het bestand van de detector.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Run a search again</source>
        <translation>Een zoekopdracht herhalen</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Runs the search of a result layer again, from the recipe that the layer carries: raster, model, query, settings. What is not as it was is said: another model, a changed raster.</source>
        <translation>Herhaalt de zoekopdracht van een resultatenlaag, volgens het recept dat de laag bij zich draagt: raster, model, zoektekst, instellingen. Wat niet zoals voorheen is, wordt gezegd: een ander model, een gewijzigd raster.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Result layer</source>
        <translation>Resultatenlaag</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A layer of results made by TerraSeek, in the project or as a GeoPackage.</source>
        <translation>Een resultatenlaag gemaakt door TerraSeek, in het project of als GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Instead of a layer: a recipe, a GeoJSON of results, or a saved answer.</source>
        <translation>In plaats van een laag: een recept, een GeoJSON met resultaten of een opgeslagen antwoord.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Nothing is other than it was</source>
        <translation>Niets is anders dan voorheen</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>What is not as it was</source>
        <translation>Wat niet zoals voorheen is</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Give a result layer or the file of a recipe.</source>
        <translation>Geef een resultatenlaag of het bestand van een recept op.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The recipe cannot be read: {0}</source>
        <translation>Het recept kan niet worden gelezen: {0}</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>There is no recipe of a search in it.</source>
        <translation>Er staat geen recept van een zoekopdracht in.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>the file is too large</source>
        <translation>het bestand is te groot</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Read a query</source>
        <translation>Een zoektekst lezen</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Shows how a query is understood, without a raster: its phrases, its language, the synonyms and templates, and whether the model knows the language well. A fault is shown with its place.</source>
        <translation>Toont zonder raster hoe een zoektekst wordt begrepen: de woordgroepen, de taal, de synoniemen en sjablonen, en of het model de taal goed kent. Een fout wordt met haar plaats getoond.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Phrases (JSON)</source>
        <translation>Woordgroepen (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Sentences of each phrase (JSON)</source>
        <translation>Zinnen van elke woordgroep (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>What to know about the language</source>
        <translation>Wat er over de taal te weten is</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Whether it is a plain sentence</source>
        <translation>Of het een eenvoudige zin is</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Stratified sample</source>
        <translation>Gestratificeerde steekproef</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Draws random points in every class of a map, to be labelled by hand: fill in the field “reference” by eye, then compare with “Assess accuracy”. The size follows from the standard error wanted for the overall accuracy (Olofsson et al. 2014), or is given. Points come in random order, so that no row of one class gives the answer away.</source>
        <translation>Trekt willekeurige punten in elke klasse van een kaart, om met de hand te labelen: vul het veld “reference” op het oog in en vergelijk daarna met “Nauwkeurigheid beoordelen”. De omvang volgt uit de gewenste standaardfout van de totale nauwkeurigheid (Olofsson et al. 2014), of wordt opgegeven. De punten staan in willekeurige volgorde, zodat geen reeks van één klasse het antwoord verraadt.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Number of points</source>
        <translation>Aantal punten</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points in all. Empty derives it from the standard error.</source>
        <translation>Punten in totaal. Leeg leidt het af uit de standaardfout.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Wanted for the overall accuracy; half of it needs four times the points.</source>
        <translation>Gewenst voor de totale nauwkeurigheid; de helft ervan vereist vier keer zoveel punten.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Division among the classes</source>
        <translation>Verdeling over de klassen</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>balanced: by area, but enough of rare classes; proportional: by area; equal: as many of every class.</source>
        <translation>balanced: naar oppervlakte, maar genoeg van zeldzame klassen; proportional: naar oppervlakte; equal: evenveel van elke klasse.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points that a rare class gets when the division is balanced.</source>
        <translation>Punten die een zeldzame klasse krijgt als de verdeling evenwichtig is.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Expected accuracy</source>
        <translation>Verwachte nauwkeurigheid</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Of every class, a guess: the size follows from it and the standard error.</source>
        <translation>Van elke klasse, een schatting: de omvang volgt daaruit en uit de standaardfout.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>The same number draws the same points again.</source>
        <translation>Hetzelfde getal trekt dezelfde punten opnieuw.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points (.gpkg) with the empty field “reference” and the stratum of each.</source>
        <translation>Punten (.gpkg) met het lege veld “reference” en het stratum van elk.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>{0}: {1} points, {2} % of the area</source>
        <translation>{0}: {1} punten, {2} % van de oppervlakte</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <location filename="../results_box.py"/>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Tiles of at least the lowest contrast (2.5 where none is given) that touch, joined into one place each, with their number and the score of the best one.</source>
        <translation>Tegels met ten minste het laagste contrast (2.5 als er geen is opgegeven) die elkaar raken, samengevoegd tot één plek, met hun aantal en de score van de beste.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Number of places</source>
        <translation>Aantal plekken</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Ranking</source>
        <translation>Rangschikking</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>What a plain sentence is ranked by. contrast takes off what makes a tile near to every sentence and mostly finds more; cosine is the model's own figure.</source>
        <translation>Waarnaar een eenvoudige zin wordt gerangschikt. contrast trekt af wat een tegel dicht bij elke zin brengt en vindt meestal meer; cosine is het eigen cijfer van het model.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Synonyms and templates</source>
        <translation>Synoniemen en sjablonen</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Average the query with its shipped synonyms and the model's templates.</source>
        <translation>De zoektekst middelen met zijn meegeleverde synoniemen en de sjablonen van het model.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <location filename="../prompts_dialog.py"/>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Sentences that are averaged instead of the query, one a line; at most 32.</source>
        <translation>Zinnen die in plaats van de zoektekst worden gemiddeld, één per regel; hoogstens 32.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>For example 64, 128, 256: small things are found in small tiles, large ones in large tiles. Instead of the tile size; the ranking is by contrast then.</source>
        <translation>Bijvoorbeeld 64, 128, 256: kleine dingen vindt u in kleine tegels, grote in grote tegels. In plaats van de tegelgrootte; er wordt dan op contrast gerangschikt.</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>The model compares tiles with sentences. More sentences for one thing are averaged, which often finds more.</source>
        <translation>Het model vergelijkt tegels met zinnen. Meer zinnen voor één ding worden gemiddeld, wat vaak meer vindt.</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Only what was typed</source>
        <translation>Alleen wat is getypt</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>With the synonyms and templates below</source>
        <translation>Met de synoniemen en sjablonen hieronder</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Only the sentences below, as I edit them</source>
        <translation>Alleen de zinnen hieronder, zoals ik ze bewerk</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>One sentence a line, at most {0}</source>
        <translation>Eén zin per regel, hoogstens {0}</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Goes with a plain sentence, not with AND, OR and NOT</source>
        <translation>Gaat met een eenvoudige zin, niet met AND, OR en NOT</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>Language of the query; its synonyms and comparison terms depend on it</source>
        <translation>Taal van de zoektekst; de synoniemen en vergelijkingstermen hangen ervan af</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>The sentences that the model compares with the tiles</source>
        <translation>De zinnen die het model met de tegels vergelijkt</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>Search by places, polygons or an image file, with or without words</source>
        <translation>Zoeken met plekken, polygonen of een afbeeldingsbestand, met of zonder woorden</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>{0} (auto)</source>
        <translation>{0} (auto)</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>{0}? (auto)</source>
        <translation>{0}? (auto)</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>Not recognised</source>
        <translation>Niet herkend</translation>
    </message>
    <message>
        <location filename="../render.py"/>
        <source>{0} km</source>
        <translation>{0} km</translation>
    </message>
    <message>
        <location filename="../render.py"/>
        <source>{0} m</source>
        <translation>{0} m</translation>
    </message>
    <message>
        <location filename="../render.py"/>
        <location filename="../style.py"/>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <location filename="../render.py"/>
        <location filename="../results_store.py"/>
        <source>{0} cannot be written</source>
        <translation>{0} kan niet worden geschreven</translation>
    </message>
    <message>
        <location filename="../result_files.py"/>
        <source>QGIS cannot open {0}</source>
        <translation>QGIS kan {0} niet openen</translation>
    </message>
    <message>
        <location filename="../result_files.py"/>
        <source>Heat map · {0}</source>
        <translation>Heatmap · {0}</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Save the heat map</source>
        <translation>Heatmap opslaan</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>this QGIS cannot write COG files</source>
        <translation>deze QGIS kan geen COG-bestanden schrijven</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Zoom to the tile</source>
        <translation>Op de tegel inzoomen</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Copy coordinates</source>
        <translation>Coördinaten kopiëren</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>More like this</source>
        <translation>Meer zoals dit</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Not like this</source>
        <translation>Niet zoals dit</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Mark as right</source>
        <translation>Als juist markeren</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Mark as wrong</source>
        <translation>Als fout markeren</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Take the mark away</source>
        <translation>Markering weghalen</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Shown tiles as GeoPackage…</source>
        <translation>Getoonde tegels als GeoPackage…</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Shown tiles as GeoParquet…</source>
        <translation>Getoonde tegels als GeoParquet…</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Heat map as Cloud Optimized GeoTIFF…</source>
        <translation>Heatmap als Cloud Optimized GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <location filename="../results_box.py"/>
        <source>Save the results</source>
        <translation>Resultaten opslaan</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Previous result</source>
        <translation>Vorig resultaat</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Next result</source>
        <translation>Volgend resultaat</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Zoom to a result when stepping to it</source>
        <translation>Bij het doorlopen op elk resultaat inzoomen</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Pictures or list</source>
        <translation>Afbeeldingen of lijst</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Join hits that touch: a list of places, not of tiles</source>
        <translation>Treffers die elkaar raken samenvoegen: een lijst van plekken, niet van tegels</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Tile {0}</source>
        <translation>Tegel {0}</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>{0} % of all tiles score lower</source>
        <translation>{0} % van alle tegels scoort lager</translation>
    </message>
    <message numerus="yes">
        <location filename="../results_view.py"/>
        <source>%Ln tiles joined</source>
        <translation>
            <numerusform>%Ln tegel samengevoegd</numerusform>
            <numerusform>%Ln tegels samengevoegd</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Rank with the other model: {0}</source>
        <translation>Rang bij het andere model: {0}</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>1 is the tile that fits the sentence best</source>
        <translation>1 is de tegel die het beste bij de zin past</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Share of all tiles of the layer that score lower</source>
        <translation>Deel van alle tegels van de laag met een lagere score</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>The image that the tile is on</source>
        <translation>De afbeelding waarop de tegel ligt</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>How far the tile fits the query with its operators, from 0 to 1</source>
        <translation>Hoe goed de tegel bij de zoektekst met zijn operatoren past, van 0 tot 1</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Cosine similarity of tile and sentence</source>
        <translation>Cosinusgelijkenis van tegel en zin</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Contrast of the whole query {0} (at 3 a tile half fits it)</source>
        <translation>Contrast van de hele zoektekst {0} (bij 3 past een tegel half)</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Contrast {0} (2 is a little, 3 clear, 5 outstanding)</source>
        <translation>Contrast {0} (2 is weinig, 3 duidelijk, 5 uitstekend)</translation>
    </message>
    <message>
        <location filename="../setup_check.py"/>
        <source>{0} is a 32-bit one</source>
        <translation>{0} is een 32-bits versie</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>An environment of your own is used: {0}</source>
        <translation>Er wordt een eigen omgeving gebruikt: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The chosen Python is not there: {0}</source>
        <translation>De gekozen Python is er niet: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>An environment that was found is used: {0}</source>
        <translation>Er wordt een gevonden omgeving gebruikt: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine is set up: Python {0}, {1}.</source>
        <translation>De zoekmachine is geïnstalleerd: Python {0}, {1}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine was set up for another version of the plugin: update it.</source>
        <translation>De zoekmachine is voor een andere versie van de plug-in geïnstalleerd: werk die bij.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine's environment is damaged or was deleted: repair it.</source>
        <translation>De omgeving van de zoekmachine is beschadigd of verwijderd: herstel die.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine is not set up yet.</source>
        <translation>De zoekmachine is nog niet geïnstalleerd.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>TerraSeek: search engine</source>
        <translation>TerraSeek: zoekmachine</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <location filename="../setup_job.py"/>
        <source>Checking the environment…</source>
        <translation>Omgeving controleren…</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine's environment was removed.</source>
        <translation>De omgeving van de zoekmachine is verwijderd.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Remove the engine's environment? Indexes and models stay.</source>
        <translation>De omgeving van de zoekmachine verwijderen? Indexen en modellen blijven.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Python 3.10 or newer</source>
        <translation>Python 3.10 of nieuwer</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Offline archive</source>
        <translation>Offline-archief</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Offline archive (*.zip)</source>
        <translation>Offline-archief (*.zip)</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Folder of wheels</source>
        <translation>Map met wheels</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Folder of a virtual environment</source>
        <translation>Map van een virtuele omgeving</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The environment works and is used from now on (engine {0}, Python {1}).</source>
        <translation>De omgeving werkt en wordt vanaf nu gebruikt (zoekmachine {0}, Python {1}).</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Set up anew</source>
        <translation>Opnieuw installeren</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Repair</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <location filename="../setup_form.py"/>
        <source>Set up</source>
        <translation>Installeren</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>It takes about {0} MB on the disk ({1} GB are free), in {2}.</source>
        <translation>Dit neemt ongeveer {0} MB op de schijf in beslag ({1} GB is vrij), in {2}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>About {0} MB are downloaded from pypi.org.</source>
        <translation>Ongeveer {0} MB wordt gedownload van pypi.org.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The proxy of QGIS is used: {0}.</source>
        <translation>De proxy van QGIS wordt gebruikt: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>No NVIDIA driver was found here: the GPU would not be used.</source>
        <translation>Hier is geen NVIDIA-stuurprogramma gevonden: de GPU zou niet worden gebruikt.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Stop the set-up? Nothing is changed then.</source>
        <translation>De installatie stoppen? Er wordt dan niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Free some space, or move the QGIS profile to a larger disk, then try again.</source>
        <translation>Maak ruimte vrij of verplaats het QGIS-profiel naar een grotere schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The proxy refused the connection.</source>
        <translation>De proxy weigerde de verbinding.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Check the proxy under Settings &gt; Options &gt; Network, or use an offline archive.</source>
        <translation>Controleer de proxy onder Extra &gt; Opties &gt; Netwerk of gebruik een offline-archief.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip kan geen SOCKS-proxy gebruiken.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Set an HTTP proxy under Settings &gt; Options &gt; Network, or use an offline archive.</source>
        <translation>Stel een HTTP-proxy in onder Extra &gt; Opties &gt; Netwerk of gebruik een offline-archief.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The connection is not trusted: its certificate could not be checked.</source>
        <translation>De verbinding wordt niet vertrouwd: het certificaat kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Your office may inspect connections: set PIP_CERT to its certificate, or use an offline archive.</source>
        <translation>Uw organisatie inspecteert mogelijk verbindingen: stel PIP_CERT in op haar certificaat of gebruik een offline-archief.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The package index could not be reached.</source>
        <translation>De pakketindex is niet bereikbaar.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Check the connection and the proxy (Settings &gt; Options &gt; Network), or use an offline archive.</source>
        <translation>Controleer de verbinding en de proxy (Extra &gt; Opties &gt; Netwerk) of gebruik een offline-archief.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A package is damaged.</source>
        <translation>Een pakket is beschadigd.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Try again, or get the archive again.</source>
        <translation>Probeer het opnieuw of haal het archief nogmaals op.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A file could not be written.</source>
        <translation>Een bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Close other programs that use the engine, and see whether a virus scanner blocks the folder of the QGIS profile.</source>
        <translation>Sluit andere programma's die de zoekmachine gebruiken, en kijk of een virusscanner de map van het QGIS-profiel blokkeert.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The path of the QGIS profile is too long for Windows.</source>
        <translation>Het pad van het QGIS-profiel is te lang voor Windows.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Switch long paths on in Windows, or start QGIS with a shorter folder after --profiles-path.</source>
        <translation>Zet lange paden in Windows aan, of start QGIS met een kortere map achter --profiles-path.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A package has no version for this Python.</source>
        <translation>Een pakket heeft geen versie voor deze Python.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another Python, best one from 3.10 to 3.13.</source>
        <translation>Kies een andere Python, het liefst een van 3.10 tot 3.13.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The archive lacks packages for this Python or this system.</source>
        <translation>In het archief ontbreken pakketten voor deze Python of dit systeem.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose the Python that the archive was made for (its name says which).</source>
        <translation>Kies de Python waarvoor het archief is gemaakt (de naam zegt welke).</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This Python is too old: {0}.</source>
        <translation>Deze Python is te oud: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose Python {0} or newer.</source>
        <translation>Kies Python {0} of nieuwer.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This is no Python that can be started: {0}</source>
        <translation>Dit is geen Python die kan worden gestart: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another one.</source>
        <translation>Kies een andere.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This Python cannot make a private environment: {0} is missing.</source>
        <translation>Deze Python kan geen eigen omgeving maken: {0} ontbreekt.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>On Debian and Ubuntu install the package python3-venv; or choose another Python.</source>
        <translation>Installeer op Debian en Ubuntu het pakket python3-venv; of kies een andere Python.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The archive is refused: {0}.</source>
        <translation>Het archief wordt geweigerd: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Get it again from its maker.</source>
        <translation>Haal het opnieuw bij de maker op.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The environment does not work: {0}</source>
        <translation>De omgeving werkt niet: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Try again; details are in the log.</source>
        <translation>Probeer het opnieuw; details staan in het logboek.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This environment cannot be used: {0}.</source>
        <translation>Deze omgeving kan niet worden gebruikt: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another one, or let TerraSeek set up its own.</source>
        <translation>Kies een andere of laat TerraSeek een eigen omgeving installeren.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Another QGIS is setting up the engine.</source>
        <translation>Een andere QGIS installeert de zoekmachine.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Wait until it is done, or close it.</source>
        <translation>Wacht tot die klaar is of sluit die.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The set-up failed: {0}</source>
        <translation>De installatie is mislukt: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>see the log</source>
        <translation>zie het logboek</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Details are in the log. Try again, or use an offline archive.</source>
        <translation>Details staan in het logboek. Probeer het opnieuw of gebruik een offline-archief.</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>TerraSeek computes on your own machine, in a Python environment of its own in your QGIS profile. The Python of QGIS is not touched.</source>
        <translation>TerraSeek rekent op uw eigen computer, in een eigen Python-omgeving in uw QGIS-profiel. De Python van QGIS wordt niet aangeraakt.</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>The Python from which the environment is made</source>
        <translation>De Python waaruit de omgeving wordt gemaakt</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Choose another Python</source>
        <translation>Een andere Python kiezen</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>NVIDIA GPU (CUDA), and CPU</source>
        <translation>NVIDIA-GPU (CUDA) en CPU</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Internet (pypi.org)</source>
        <translation>Internet (pypi.org)</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Offline archive or folder of wheels</source>
        <translation>Offline-archief of map met wheels</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Archive…</source>
        <translation>Archief…</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Computes on</source>
        <translation>Rekent op</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Packages from</source>
        <translation>Pakketten van</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Use another environment…</source>
        <translation>Andere omgeving gebruiken…</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <location filename="../setup_hooks.py"/>
        <source>Set up engine…</source>
        <translation>Zoekmachine installeren…</translation>
    </message>
    <message>
        <location filename="../setup_hooks.py"/>
        <source>Model packages…</source>
        <translation>Modelpakketten…</translation>
    </message>
    <message>
        <location filename="../setup_interpreters.py"/>
        <source>Python {0} of QGIS ({1})</source>
        <translation>Python {0} van QGIS ({1})</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Looking at the Python…</source>
        <translation>De Python wordt bekeken…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The set-up was cancelled.</source>
        <translation>De installatie is geannuleerd.</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Checking the archive…</source>
        <translation>Archief controleren…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Making a private environment…</source>
        <translation>Eigen omgeving maken…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Preparing pip…</source>
        <translation>pip voorbereiden…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Installing the engine's packages…</source>
        <translation>Pakketten van de zoekmachine installeren…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Installing the model package…</source>
        <translation>Modelpakket installeren…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The model package was not installed: {0}</source>
        <translation>Het modelpakket is niet geïnstalleerd: {0}</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The search engine is set up.</source>
        <translation>De zoekmachine is geïnstalleerd.</translation>
    </message>
    <message>
        <location filename="../setup_pip.py"/>
        <source>Downloading {0} ({1})…</source>
        <translation>{0} downloaden ({1})…</translation>
    </message>
    <message>
        <location filename="../setup_pip.py"/>
        <source>Unpacking the packages…</source>
        <translation>Pakketten uitpakken…</translation>
    </message>
    <message>
        <location filename="../setup_process.py"/>
        <source>It did not answer in time.</source>
        <translation>Er kwam niet op tijd antwoord.</translation>
    </message>
    <message>
        <location filename="../setup_process.py"/>
        <source>It crashed.</source>
        <translation>Het is gecrasht.</translation>
    </message>
    <message>
        <location filename="../setup_store.py"/>
        <source>another QGIS is setting up the engine</source>
        <translation>een andere QGIS installeert de zoekmachine</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Search several images</source>
        <translation>Meerdere afbeeldingen doorzoeken</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>The best tiles of all ticked images make one list, each with its image’s name.</source>
        <translation>De beste tegels van alle aangevinkte afbeeldingen vormen één lijst, elk met de naam van zijn afbeelding.</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>State of the index</source>
        <translation>Toestand van de index</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>looking…</source>
        <translation>controleren…</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Index what is missing first</source>
        <translation>Wat ontbreekt eerst indexeren</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Not indexed, so indexed first: {0}</source>
        <translation>Niet geïndexeerd, dus eerst geïndexeerd: {0}</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Not indexed, so left out: {0}</source>
        <translation>Niet geïndexeerd, dus weggelaten: {0}</translation>
    </message>
    <message>
        <location filename="../sizes_edit.py"/>
        <source>one, as above</source>
        <translation>één, zoals hierboven</translation>
    </message>
    <message>
        <location filename="../sizes_edit.py"/>
        <source>Several tile sizes in metres, e.g. 64, 128, 256: small things are found in small tiles, large ones in large tiles. Each size has an index of its own. At most {0}.</source>
        <translation>Meerdere tegelgroottes in meters, bijv. 64, 128, 256: kleine dingen vindt u in kleine tegels, grote in grote tegels. Elke grootte heeft een eigen index. Hoogstens {0}.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>No raster layer is chosen.</source>
        <translation>Er is geen rasterlaag gekozen.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Load an image and choose it above.</source>
        <translation>Laad een afbeelding en kies die hierboven.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>The layer “{0}” has lost its file.</source>
        <translation>De laag “{0}” is zijn bestand kwijt.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Repair its source (right-click the layer) or load the file again.</source>
        <translation>Herstel de bron (klik met rechts op de laag) of laad het bestand opnieuw.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Choose the area that you need, then press Copy.</source>
        <translation>Kies het gebied dat u nodig hebt en druk dan op Kopiëren.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>“{0}” has no coordinate reference system.</source>
        <translation>“{0}” heeft geen coördinatenreferentiesysteem.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Write one into the file: Raster &gt; Projections &gt; Assign Projection.</source>
        <translation>Schrijf er een in het bestand: Raster &gt; Projecties &gt; Projectie toekennen.</translation>
    </message>
    <message>
        <location filename="../style.py"/>
        <source>best</source>
        <translation>beste</translation>
    </message>
</context>
</TS>
