<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>TerraSeek</name>
    <message>
        <location filename="../area.py"/>
        <location filename="../copy_dialog.py"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The part of the image that is indexed and searched</source>
        <translation>Der Teil des Bildes, der indexiert und durchsucht wird</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Whole layer</source>
        <translation>Ganzer Layer</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Selected polygons of</source>
        <translation>Gewählte Polygone von</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The rectangle around the selected polygons is searched</source>
        <translation>Durchsucht wird das Rechteck um die gewählten Polygone</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>There is no polygon layer to take the area from.</source>
        <translation>Es gibt keinen Polygonlayer, aus dem das Gebiet kommen könnte.</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Select polygons of “{0}” first.</source>
        <translation>Wählen Sie erst Polygone von „{0}“.</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The area does not touch the image.</source>
        <translation>Das Gebiet berührt das Bild nicht.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine could not start: {0}.</source>
        <translation>Die Suchmaschine konnte nicht starten: {0}.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Check the engine's Python in the settings of TerraSeek.</source>
        <translation>Prüfen Sie das Python der Suchmaschine in den Einstellungen von TerraSeek.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine speaks protocol {0}, the plugin {1}.</source>
        <translation>Die Suchmaschine spricht Protokoll {0}, die Erweiterung {1}.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Update the plugin and its engine together.</source>
        <translation>Aktualisieren Sie Erweiterung und Suchmaschine gemeinsam.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The request is too long for the engine.</source>
        <translation>Die Anfrage ist zu lang für die Suchmaschine.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Use fewer examples, or simpler polygons.</source>
        <translation>Nehmen Sie weniger Beispiele oder einfachere Polygone.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine did not answer in time.</source>
        <translation>Die Suchmaschine hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>The engine is not running.</source>
        <translation>Die Suchmaschine läuft nicht.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine sent a message without end.</source>
        <translation>Die Suchmaschine hat eine Nachricht ohne Ende geschickt.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine ended by itself (exit code {0}).</source>
        <translation>Die Suchmaschine hat sich von selbst beendet (Exit-Code {0}).</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Run it again: indexing goes on where it stopped.</source>
        <translation>Starten Sie noch einmal: Das Indexieren geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine does not speak the protocol.</source>
        <translation>Die Suchmaschine spricht das Protokoll nicht.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Two models compared</source>
        <translation>Zwei Modelle im Vergleich</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <location filename="../panel_text.py"/>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>In brackets: the rank of the tile with the other model.</source>
        <translation>In Klammern: der Rang der Kachel beim anderen Modell.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Best tiles</source>
        <translation>Beste Kacheln</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>In both lists</source>
        <translation>In beiden Listen</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>The rank correlation (Spearman) is 1 where both models put all tiles in the same order and 0 where the order of one says nothing about the other’s. It does not say which model is right: look at the tiles that only one of them found.</source>
        <translation>Die Rangkorrelation (Spearman) ist 1, wo beide Modelle alle Kacheln gleich ordnen, und 0, wo die Ordnung des einen nichts über die des anderen sagt. Sie sagt nicht, welches Modell recht hat: Sehen Sie sich die Kacheln an, die nur eines gefunden hat.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <location filename="../copy_dialog.py"/>
        <location filename="../diagnostics.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Copy imagery for searching</source>
        <translation>Bilddaten zum Durchsuchen kopieren</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>“{0}” can only be read by QGIS. The chosen area is copied to a GeoTIFF in the cache folder, which is then searched.</source>
        <translation>„{0}“ kann nur von QGIS gelesen werden. Das gewählte Gebiet wird in ein GeoTIFF im Cacheordner kopiert und dieses dann durchsucht.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../model_manager.py"/>
        <location filename="../options_page.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>not stated by the layer</source>
        <translation>vom Layer nicht genannt</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>{0}. Check that its terms allow a copy.</source>
        <translation>{0}. Prüfen Sie, ob die Nutzungsbedingungen eine Kopie erlauben.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Imagery</source>
        <translation>Bilddaten</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Choose larger pixels or a smaller area.</source>
        <translation>Wählen Sie größere Pixel oder ein kleineres Gebiet.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} Pixel</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>The pixel size must be above 0.</source>
        <translation>Die Pixelgröße muss über 0 liegen.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>{0} × {1} pixels are too many, at most {2} million are copied.</source>
        <translation>{0} × {1} Pixel sind zu viele, höchstens {2} Millionen werden kopiert.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Copy of “{0}”</source>
        <translation>Kopie von „{0}“</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>{0} (copy)</source>
        <translation>{0} (Kopie)</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>the file cannot be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Copy of “{0}” for searching.</source>
        <translation>Kopie von „{0}“ zum Durchsuchen.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Imagery: {0}</source>
        <translation>Bilddaten: {0}</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>it was stopped</source>
        <translation>der Vorgang wurde angehalten</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <location filename="../results_actions.py"/>
        <source>it cannot be written</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <location filename="../detector_store.py"/>
        <source>Give the detector a name.</source>
        <translation>Geben Sie dem Detektor einen Namen.</translation>
    </message>
    <message>
        <location filename="../detector_store.py"/>
        <source>“{0}” cannot be the name of a file.</source>
        <translation>„{0}“ kann kein Dateiname sein.</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>TerraSeek: diagnostics</source>
        <translation>TerraSeek: Diagnose</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <location filename="../examples_dialog.py"/>
        <location filename="../setup_form.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>A batch is being run on the device…</source>
        <translation>Ein Stapel wird auf dem Gerät gerechnet…</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>The engine is being asked…</source>
        <translation>Die Suchmaschine wird gefragt…</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Home folders and passwords are left out.</source>
        <translation>Benutzerordner und Passwörter werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../engine_client.py"/>
        <source>The engine refused the connection: {0}</source>
        <translation>Die Suchmaschine hat die Verbindung abgelehnt: {0}</translation>
    </message>
    <message>
        <location filename="../engine_client.py"/>
        <source>The engine crashed.</source>
        <translation>Die Suchmaschine ist abgestürzt.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The engine's Python is not there: {0}</source>
        <translation>Das Python der Suchmaschine ist nicht da: {0}</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Choose the Python of an environment with the engine's packages.</source>
        <translation>Wählen Sie das Python einer Umgebung mit den Paketen der Suchmaschine.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The engine's environment is damaged or was deleted.</source>
        <translation>Die Umgebung der Suchmaschine ist beschädigt oder wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Repair it: menu Plugins &gt; TerraSeek &gt; Set up engine.</source>
        <translation>Reparieren Sie sie: Menü Erweiterungen &gt; TerraSeek &gt; Suchmaschine einrichten.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The search engine is not set up yet.</source>
        <translation>Die Suchmaschine ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Set it up: menu Plugins &gt; TerraSeek &gt; Set up engine.</source>
        <translation>Richten Sie sie ein: Menü Erweiterungen &gt; TerraSeek &gt; Suchmaschine einrichten.</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>perhaps {0} (not measured here yet)</source>
        <translation>vielleicht {0} (hier noch nicht gemessen)</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>The index needs about {0} MB, and {1} MB are free.</source>
        <translation>Der Index braucht etwa {0} MB, frei sind {1} MB.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../processing/search.py"/>
        <source>Search by example</source>
        <translation>Suche mit Beispiel</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>The search looks for tiles like the ticked examples and away from the others. Words in the query line count as well.</source>
        <translation>Gesucht werden Kacheln, die den angehakten Beispielen ähneln und den anderen nicht. Worte in der Suchzeile zählen mit.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Ticked: like this. Not ticked: not like this.</source>
        <translation>Angehakt: so etwas. Nicht angehakt: nicht so etwas.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Point on the map</source>
        <translation>Punkt auf der Karte</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Selected features</source>
        <translation>Gewählte Objekte</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Points or polygons selected in the active vector layer</source>
        <translation>Gewählte Punkte oder Polygone im aktiven Vektorlayer</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Image file…</source>
        <translation>Bilddatei…</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../model_manager.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>At most {0} examples are used.</source>
        <translation>Höchstens {0} Beispiele werden verwendet.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Choose an image in the panel first.</source>
        <translation>Wählen Sie erst im Bedienfeld ein Bild.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>This place has no coordinates in the image's CRS.</source>
        <translation>Diese Stelle hat im KBS des Bildes keine Koordinaten.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>This place is not on the image.</source>
        <translation>Diese Stelle liegt nicht auf dem Bild.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Point {0}, {1}</source>
        <translation>Punkt {0}, {1}</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Select points or polygons in a vector layer and make it the active layer.</source>
        <translation>Wählen Sie Punkte oder Polygone in einem Vektorlayer und machen Sie ihn zum aktiven Layer.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>{0}, feature {1}</source>
        <translation>{0}, Objekt {1}</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>The selected features are no points or polygons.</source>
        <translation>Die gewählten Objekte sind keine Punkte oder Polygone.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../processing/search.py"/>
        <source>Example image</source>
        <translation>Beispielbild</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Images (*.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Image {0}</source>
        <translation>Bild {0}</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>The current tile is right, go to the next (key {0})</source>
        <translation>Diese Kachel ist richtig, weiter zur nächsten (Taste {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>The current tile is wrong, go to the next (key {0})</source>
        <translation>Diese Kachel ist falsch, weiter zur nächsten (Taste {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Most useful</source>
        <translation>Lehrreichste</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Go to the tile whose mark would teach most (key {0})</source>
        <translation>Zur Kachel gehen, deren Markierung am meisten lehrt (Taste {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Rank all tiles anew with what you have marked</source>
        <translation>Alle Kacheln mit Ihren Markierungen neu ordnen</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <location filename="../processing/steered.py"/>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Keep the query and its marks under a name, and run them on other images</source>
        <translation>Suchtext und Markierungen unter einem Namen aufheben und auf andere Bilder anwenden</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Show only the best; needs no new search</source>
        <translation>Nur die besten zeigen; braucht keine neue Suche</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Show only tiles of at least this score; needs no new search</source>
        <translation>Nur Kacheln ab diesem Score zeigen; braucht keine neue Suche</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Score from</source>
        <translation>Score ab</translation>
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
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} (character {1}).</source>
        <translation>{0} (Zeichen {1}).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Here: {0}</source>
        <translation>Hier: {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The quotation mark is never closed</source>
        <translation>Das Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} parentheses inside each other</source>
        <translation>Mehr als {0} Klammern ineinander</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} NOTs or parentheses inside each other</source>
        <translation>Mehr als {0} NOT oder Klammern ineinander</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A weight lies between {0} and {1}</source>
        <translation>Ein Gewicht liegt zwischen {0} und {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>This parenthesis is never closed</source>
        <translation>Diese Klammer wird nie geschlossen</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>This parenthesis was never opened</source>
        <translation>Diese Klammer wurde nie geöffnet</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>AND, OR or NOT is missing before this</source>
        <translation>Davor fehlt AND, OR oder NOT</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There is nothing between the quotation marks</source>
        <translation>Zwischen den Anführungszeichen steht nichts</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} phrases in one query</source>
        <translation>Mehr als {0} Wortgruppen in einem Suchtext</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A word or phrase is missing before {0}</source>
        <translation>Vor {0} fehlt ein Wort oder eine Wortgruppe</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the end of the query</source>
        <translation>dem Ende des Suchtexts</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this parenthesis</source>
        <translation>dieser Klammer</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this weight</source>
        <translation>diesem Gewicht</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A weight stands behind one word, phrase or parenthesis only</source>
        <translation>Ein Gewicht steht nur hinter einem Wort, einer Wortgruppe oder einer Klammer</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There are only examples of what is not wanted.</source>
        <translation>Es gibt nur Beispiele für das, was nicht gewünscht ist.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Add a sentence, or one to look like.</source>
        <translation>Fügen Sie einen Satz hinzu oder ein Beispiel, dem es ähneln soll.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is read as a word of the sentence: the operators are AND, OR and NOT.</source>
        <translation>{0} wird als Wort des Satzes gelesen: Die Operatoren sind AND, OR und NOT.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model does not understand “{0}”: to leave something out, write NOT in capitals before it, as in: parking NOT cars</source>
        <translation>Das Modell versteht „{0}“ nicht: Um etwas auszuschließen, schreiben Sie NOT in Großbuchstaben davor, zum Beispiel: Parkplatz NOT Autos</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The query is taken for {0}, but may be {1}: set the language to be sure.</source>
        <translation>Der Suchtext wird für {0} gehalten, könnte aber {1} sein: Stellen Sie die Sprache ein, um sicher zu sein.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The language was not recognised; English synonyms and concepts are used.</source>
        <translation>Die Sprache wurde nicht erkannt; englische Synonyme und Begriffe werden benutzt.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model was not trained for {0}: try the query in English as well.</source>
        <translation>Das Modell wurde nicht für {0} trainiert: Versuchen Sie es auch auf Englisch.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model knows {0} less well than English (its measured figures are {1} % of those): try the query in English as well.</source>
        <translation>Das Modell kann {0} weniger gut als Englisch (seine gemessenen Werte sind {1} % von dessen): Versuchen Sie es auch auf Englisch.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The marks changed the ranking ({0} % of what they say).</source>
        <translation>Die Markierungen haben die Ordnung geändert ({0} % dessen, was sie sagen).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The marks do not help yet: the ranking is that of the query.</source>
        <translation>Die Markierungen helfen noch nicht: Es gilt die Ordnung des Suchtexts.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} It is indexed again; tiles that did not change are kept.</source>
        <translation>{0} Es wird neu indexiert; Kacheln, die sich nicht geändert haben, bleiben.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} It is made anew.</source>
        <translation>{0} Er wird neu angelegt.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster has changed since it was indexed, and with it the stretch of its values: every tile is embedded again.</source>
        <translation>Das Raster hat sich seit dem Indexieren geändert und mit ihm die Streckung seiner Werte: jede Kachel wird neu berechnet.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} Changed, new or gone: {1}.</source>
        <translation>{0} Geändert, neu oder weg: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Overviews are not used: {0}. Full resolution is read.</source>
        <translation>Übersichten werden nicht verwendet: {0}. Gelesen wird die volle Auflösung.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster has none</source>
        <translation>das Raster hat keine</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster is rotated or not north-up</source>
        <translation>das Raster ist gedreht oder nicht nach Norden ausgerichtet</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>tiles of {0} pixels have too few of them there for the model ({1})</source>
        <translation>Kacheln von {0} Pixeln haben dort zu wenige davon für das Modell ({1})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>not every band has them</source>
        <translation>nicht jedes Band hat sie</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster's mask has none, or hides nothing that they show</source>
        <translation>die Maske des Rasters hat keine oder verdeckt nichts, was sie zeigen</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is {1}; a whole number from 1 to {2} is needed.</source>
        <translation>{0} ist {1}; nötig ist eine ganze Zahl von 1 bis {2}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Set the environment variable to one, or remove it.</source>
        <translation>Setzen Sie die Umgebungsvariable auf eine solche Zahl, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file was written to since it was indexed.</source>
        <translation>In die Rasterdatei wurde seit dem Indexieren geschrieben.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file has changed since it was indexed (same size, other content).</source>
        <translation>Die Rasterdatei hat sich seit dem Indexieren geändert (gleiche Größe, anderer Inhalt).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file has changed since it was indexed ({0} bytes).</source>
        <translation>Die Rasterdatei hat sich seit dem Indexieren geändert ({0} Bytes).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster {0} does not exist.</source>
        <translation>Das Raster {0} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The file {0} is empty (0 bytes).</source>
        <translation>Die Datei {0} ist leer (0 Bytes).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be read as a raster: {1}.</source>
        <translation>{0} ist nicht als Raster lesbar: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Any raster that GDAL opens will do, e.g. a GeoTIFF.</source>
        <translation>Jedes Raster, das GDAL öffnet, ist recht, z. B. ein GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not georeferenced (it has no usable transform).</source>
        <translation>{0} ist nicht georeferenziert (eine brauchbare Transformation fehlt).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} has no valid pixels in this area: every tile is nodata or masked.</source>
        <translation>{0} hat in diesem Gebiet keine gültigen Pixel: Jede Kachel ist leer oder maskiert.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the nodata value, the mask and the area.</source>
        <translation>Prüfen Sie den Leerwert, die Maske und das Gebiet.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The area of interest does not overlap the raster.</source>
        <translation>Das Interessengebiet überschneidet sich nicht mit dem Raster.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A tile of {0} m has {1} pixels a side; at most {2} are read.</source>
        <translation>Eine Kachel von {0} m hat {1} Pixel Seitenlänge; höchstens {2} werden gelesen.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a smaller tile.</source>
        <translation>Wählen Sie eine kleinere Kachel.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A tile of {0} m does not fit pixels of {1} m.</source>
        <translation>Eine Kachel von {0} m passt nicht zu Pixeln von {1} m.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No tile of {0} m has its centre in the area (the raster's shorter side is {1} m).</source>
        <translation>Keine Kachel von {0} m hat ihren Mittelpunkt im Gebiet (die kürzere Seite des Rasters hat {1} m).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a smaller tile or a larger area.</source>
        <translation>Wählen Sie eine kleinere Kachel oder ein größeres Gebiet.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} tiles are more than {1}.</source>
        <translation>{0} Kacheln sind mehr als {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a larger tile, less overlap or a smaller area.</source>
        <translation>Wählen Sie eine größere Kachel, weniger Überlappung oder ein kleineres Gebiet.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The index was made with the model {0}, which is not installed.</source>
        <translation>Der Index wurde mit dem Modell {0} gemacht, das nicht installiert ist.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Install that model, or index the raster again with this one.</source>
        <translation>Installieren Sie dieses Modell oder indexieren Sie das Raster neu mit dem gewählten.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} is not installed.</source>
        <translation>Das Modell {0} ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Index the raster again.</source>
        <translation>Indexieren Sie das Raster neu.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Index the raster again with this model.</source>
        <translation>Indexieren Sie das Raster neu mit diesem Modell.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not usable: {1}.</source>
        <translation>{0} ist nicht benutzbar: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>CPU ({0} threads)</source>
        <translation>CPU ({0} Threads)</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>An NVIDIA GPU is there but the CPU is used: {0}. {1}</source>
        <translation>Eine NVIDIA-GPU ist da, gerechnet wird aber auf der CPU: {0}. {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>An NVIDIA GPU is there but the CPU is used: {0}.</source>
        <translation>Eine NVIDIA-GPU ist da, gerechnet wird aber auf der CPU: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this ONNX Runtime has no {0}</source>
        <translation>diese ONNX Runtime hat kein {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>no NVIDIA driver answers (nvidia-smi)</source>
        <translation>kein NVIDIA-Treiber antwortet (nvidia-smi)</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the part of NVIDIA's driver for CUDA is not there ({0})</source>
        <translation>der CUDA-Teil des NVIDIA-Treibers fehlt ({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver does not start CUDA: {0}</source>
        <translation>der NVIDIA-Treiber startet CUDA nicht: {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver runs CUDA up to {0}, and this ONNX Runtime needs {1}</source>
        <translation>der NVIDIA-Treiber kann CUDA bis {0}, diese ONNX Runtime braucht {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver is too old for this ONNX Runtime (CUDA {0})</source>
        <translation>der NVIDIA-Treiber ist zu alt für diese ONNX Runtime (CUDA {0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>a library of CUDA is missing ({0})</source>
        <translation>eine CUDA-Bibliothek fehlt ({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Set the engine up for NVIDIA GPUs (terraseek[gpu]).</source>
        <translation>Richten Sie die Engine für NVIDIA-GPUs ein (terraseek[gpu]).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Install NVIDIA's driver with CUDA; in a container, let it see the GPU.</source>
        <translation>Installieren Sie den NVIDIA-Treiber mit CUDA; geben Sie in einem Container die GPU frei.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Restart the computer; if that does not help, install NVIDIA's driver again.</source>
        <translation>Starten Sie den Rechner neu; hilft das nicht, installieren Sie den NVIDIA-Treiber neu.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Update NVIDIA's driver.</source>
        <translation>Aktualisieren Sie den NVIDIA-Treiber.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Use the CPU instead.</source>
        <translation>Benutzen Sie stattdessen die CPU.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The GPU's memory ran out: batches of {0} tiles are used.</source>
        <translation>Der Speicher der GPU reichte nicht: Es wird mit Stapeln von {0} Kacheln gerechnet.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The GPU has too little free memory for a single tile.</source>
        <translation>Die GPU hat zu wenig freien Speicher für eine einzige Kachel.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Close other programs that use it, or use the CPU.</source>
        <translation>Schließen Sie andere Programme, die sie benutzen, oder benutzen Sie die CPU.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Nothing was embedded now: every tile was in the index already, made on {0}.</source>
        <translation>Jetzt wurde nichts berechnet: Alle Kacheln waren schon im Index, erstellt auf {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The files of {0} cannot be looked at: {1}.</source>
        <translation>Die Dateien von {0} können nicht angesehen werden: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the disk or the network share, then run it again.</source>
        <translation>Prüfen Sie die Festplatte oder die Netzfreigabe und starten Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A row of tiles takes more memory than is kept: blocks of the raster are decoded several times. A tiled copy of it or smaller tiles are quicker.</source>
        <translation>Eine Reihe von Kacheln braucht mehr Speicher, als behalten wird: Blöcke des Rasters werden mehrmals dekodiert. Eine gekachelte Kopie davon oder kleinere Kacheln sind schneller.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The index file {0} cannot be read any more: {1}.</source>
        <translation>Die Indexdatei {0} kann nicht mehr gelesen werden: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it has become shorter</source>
        <translation>sie ist kürzer geworden</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Patch embeddings are not calibrated: nothing becomes unknown by default.</source>
        <translation>Patch-Embeddings sind nicht kalibriert: ohne Angabe wird nichts unbekannt.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} has no patch embeddings: its maps are as fine as the tiles.</source>
        <translation>Das Modell {0} hat keine Patch-Embeddings: seine Karten sind so fein wie die Kacheln.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model is not calibrated for labelling: nothing becomes unknown by default.</source>
        <translation>Das Modell ist für die Klassifikation nicht kalibriert: ohne Angabe wird nichts unbekannt.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Polygons outside the labelled area: {0}.</source>
        <translation>Polygone außerhalb der klassifizierten Fläche: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: the classes' shares would differ by {0} % of the tiles from those that the model expects, more than in the layers it was tried on.</source>
        <translation>Die Transduktion wurde weggelassen: Die Anteile der Klassen wichen um {0} % der Kacheln von denen ab, die das Modell erwartet, mehr als in den Layern, an denen sie erprobt wurde.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: {0} tiles are few for {1} classes.</source>
        <translation>Die Transduktion wurde weggelassen: {0} Kacheln sind wenig für {1} Klassen.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: pixels of {0} m are more than {1} times as coarse as those that the model was calibrated on.</source>
        <translation>Die Transduktion wurde weggelassen: Pixel von {0} m sind mehr als {1}-mal so grob wie die, an denen das Modell kalibriert wurde.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The list hardly fits this image: the model expects {0} % of the tiles to get the right class. Try classes that can be seen from above here or another tile size, and assess the map.</source>
        <translation>Die Liste passt kaum zu diesem Bild: Das Modell erwartet, dass {0} % der Kacheln die richtige Klasse bekommen. Versuchen Sie Klassen, die man hier von oben sehen kann, oder eine andere Kachelgröße, und prüfen Sie die Genauigkeit der Karte.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The pixels are {0} m wide; probabilities and the threshold of unknown were calibrated on imagery of {1} to {2} m. Here they are a guess: draw a sample and assess the map.</source>
        <translation>Die Pixel sind {0} m breit; Wahrscheinlichkeiten und die Schwelle für „unbekannt“ wurden an Bildern von {1} bis {2} m kalibriert. Hier sind sie geraten: Ziehen Sie eine Stichprobe und prüfen Sie die Genauigkeit der Karte.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model never reached an accuracy of {0} when it was calibrated: {1} is aimed at.</source>
        <translation>Das Modell erreichte bei der Kalibrierung nie eine Genauigkeit von {0}: Angestrebt wird {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Smoothing and sieve do nothing to the user's own polygons.</source>
        <translation>Glättung und Sieb bewirken bei eigenen Polygonen nichts.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There is no valid tile to label: the area holds nodata only, or was not indexed.</source>
        <translation>Es gibt keine gültige Kachel zum Klassifizieren: Der Bereich enthält nur Nodata oder wurde nicht indiziert.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the bounds and the raster's nodata value.</source>
        <translation>Prüfen Sie den Bereich und den Nodata-Wert des Rasters.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The {0} is a raster, not a layer of polygons or points.</source>
        <translation>Ein Raster, kein Layer aus Polygonen oder Punkten: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The {0} is no vector layer that can be read: it is of another format, or damaged.</source>
        <translation>Kein lesbarer Vektorlayer (anderes Format oder beschädigt): {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>polygon layer {0}</source>
        <translation>Polygonlayer {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>reference {0}</source>
        <translation>Referenz {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A GeoPackage, GeoJSON or Shapefile will do.</source>
        <translation>GeoPackage, GeoJSON oder Shapefile sind möglich.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No polygon of {0} lies on the labelled area.</source>
        <translation>Kein Polygon von {0} liegt im klassifizierten Bereich.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the layer's coordinate reference system and place.</source>
        <translation>Prüfen Sie Koordinatenbezugssystem und Lage des Layers.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A class list needs at least two classes, this one has {0}.</source>
        <translation>Eine Klassenliste braucht mindestens zwei Klassen, diese hat {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Add what the rest may be: a tile is always compared with the other classes.</source>
        <translation>Ergänzen Sie, was der Rest sein kann: Eine Kachel wird immer mit den anderen Klassen verglichen.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The classes {0} and {1} have the same {2}.</source>
        <translation>Den Klassen {0} und {1} ist gemeinsam: {2}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>colour {0}</source>
        <translation>Farbe {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Change one of the two.</source>
        <translation>Ändern Sie eines von beiden.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The classes {0} and {1} share the {2} name {3}.</source>
        <translation>Die Klassen {0} und {1} haben beide den Namen {3} ({2}).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A name can stand for one class only.</source>
        <translation>Ein Name kann nur für eine Klasse stehen.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The colour {0} of {1} is none.</source>
        <translation>Die Farbe {0} von {1} ist keine.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Write it as #rrggbb.</source>
        <translation>Schreiben Sie sie als #rrggbb.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not valid JSON: {1} in line {2}, column {3}.</source>
        <translation>{0} ist kein gültiges JSON: {1} in Zeile {2}, Spalte {3}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} does not know the language {1}.</source>
        <translation>Das Modell {0} kennt die Sprache {1} nicht.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference does not overlap the labels.</source>
        <translation>Die Referenz überlappt die Karte nicht.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Compare the places of the two layers, and their coordinate reference systems.</source>
        <translation>Vergleichen Sie die Lage der beiden Layer und ihre Koordinatenbezugssysteme.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference has values that are no class of the labels: {0}.</source>
        <translation>Die Referenz hat Werte, die keine Klasse der Karte sind: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference mixes points and polygons.</source>
        <translation>Die Referenz mischt Punkte und Polygone.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Split it in two: a point is one unit, a polygon counts by its area.</source>
        <translation>Teilen Sie sie: Ein Punkt ist eine Einheit, ein Polygon zählt nach seiner Fläche.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No unit of the reference has a known class in the labels.</source>
        <translation>Keine Einheit der Referenz hat in der Karte eine bekannte Klasse.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is there already; nothing was written.</source>
        <translation>{0} gibt es schon; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is open in another program; nothing was written.</source>
        <translation>{0} ist in einem anderen Programm geöffnet; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Remove its layer there (in QGIS too), or give another name.</source>
        <translation>Entfernen Sie dort den Layer (auch in QGIS) oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Polygons smaller than a cell of the grid: {0}. They get the label of their surroundings.</source>
        <translation>Polygone, die kleiner als eine Zelle des Rasters sind: {0}. Sie bekommen die Klasse ihrer Umgebung.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The disk is full: {0} was not written.</source>
        <translation>Der Datenträger ist voll: {0} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No permission to write {0}.</source>
        <translation>Keine Berechtigung, um {0} zu schreiben.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the folder.</source>
        <translation>Prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the index</source>
        <translation>der Index</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Writing .parquet needs pyarrow, which is not installed.</source>
        <translation>Um .parquet zu schreiben, braucht es pyarrow; es ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the archive is of another version of TerraSeek</source>
        <translation>das Archiv ist von einer anderen Version von TerraSeek</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest cannot be read</source>
        <translation>sein Manifest ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest lists too many files, too large ones, or none</source>
        <translation>sein Manifest nennt zu viele, zu große oder gar keine Dateien</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest names a file {0}</source>
        <translation>sein Manifest nennt eine Datei {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is larger than the manifest says</source>
        <translation>{0} ist größer, als das Manifest sagt</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is damaged: its sha256 is not that of the manifest</source>
        <translation>{0} ist beschädigt: Die sha256 ist nicht die des Manifests</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the folder holds no wheels (*.whl)</source>
        <translation>der Ordner enthält keine Wheels (*.whl)</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it holds {0}, which its manifest does not name</source>
        <translation>es enthält {0}, das sein Manifest nicht nennt</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it is no offline archive of TerraSeek: it has no {0}</source>
        <translation>es ist kein Offline-Archiv von TerraSeek: {0} fehlt darin</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it is not a zip that can be read ({0})</source>
        <translation>es ist kein lesbares Zip ({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is missing</source>
        <translation>{0} fehlt</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is older than {1}</source>
        <translation>{0} ist älter als {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be imported: {1}</source>
        <translation>{0} kann nicht importiert werden: {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it lacks {0}</source>
        <translation>es fehlen {0}</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <location filename="../labelling/controller.py"/>
        <location filename="../panel_text.py"/>
        <source>“{0}” is being worked on.</source>
        <translation>„{0}“ wird gerade bearbeitet.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <location filename="../labelling/files.py"/>
        <source>“{0}” is open as the layer “{1}”; nothing was written.</source>
        <translation>„{0}“ ist als Layer „{1}“ geöffnet; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Drawing points…</source>
        <translation>Punkte werden gezogen…</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Accuracy of a map</source>
        <translation>Genauigkeit einer Karte</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Compare with a reference</source>
        <translation>Mit einer Referenz vergleichen</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Draw a sample</source>
        <translation>Stichprobe ziehen</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose points, polygons or a raster</source>
        <translation>Punkte, Polygone oder ein Raster wählen</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>As the layer says (a drawn sample is stratified)</source>
        <translation>Wie es der Layer sagt (eine gezogene Stichprobe ist geschichtet)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Simple random sample</source>
        <translation>Einfache Zufallsstichprobe</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>How the reference was chosen decides which estimators hold</source>
        <translation>Wie die Referenz gewählt wurde, entscheidet, welche Schätzer gelten</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Design</source>
        <translation>Stichprobenplan</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Value of the reference</source>
        <translation>Wert der Referenz</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../labelling/sample_layer.py"/>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Class of the map</source>
        <translation>Klasse der Karte</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Report (*.html)</source>
        <translation>Bericht (*.html)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Empty makes a temporary one. JSON and CSV are written beside</source>
        <translation>Leer legt einen temporären an. JSON und CSV werden daneben geschrieben</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/evaluate.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../labelling/sample_page.py"/>
        <source>Replace files that are there</source>
        <translation>Vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../options_box.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>(leave out)</source>
        <translation>(weglassen)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>The field is empty: label the reference first.</source>
        <translation>Das Feld ist leer: Bestimmen Sie erst die Klassen der Referenz.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Only {0} of {1} values are listed.</source>
        <translation>Nur {0} von {1} Werten sind aufgelistet.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose a map first.</source>
        <translation>Wählen Sie erst eine Karte.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose a file for the points first.</source>
        <translation>Wählen Sie erst eine Datei für die Punkte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>%Ln points drawn.</source>
        <translation>
            <numerusform>%Ln Punkt gezogen.</numerusform>
            <numerusform>%Ln Punkte gezogen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Fill in their field “Class” by eye, save the edits, then compare.</source>
        <translation>Füllen Sie ihr Feld „Klasse“ nach Augenschein aus, speichern Sie die Änderungen und vergleichen Sie dann.</translation>
    </message>
    <message>
        <location filename="../labelling/class_edit.py"/>
        <location filename="../labelling/result_box.py"/>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <location filename="../labelling/class_edit.py"/>
        <source>Name, in the language of the list:</source>
        <translation>Name, in der Sprache der Liste:</translation>
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
        <translation>Fläche</translation>
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
        <translation>Wahrscheinlichkeit jeder Klasse an der angeklickten Stelle, vor dem Glätten</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Click to choose another colour</source>
        <translation>Klicken, um eine andere Farbe zu wählen</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Double-click to change the names: {0}</source>
        <translation>Doppelklicken, um die Namen zu ändern: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Colour of the class</source>
        <translation>Farbe der Klasse</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>Choose or type at least two classes first.</source>
        <translation>Wählen Sie erst mindestens zwei Klassen oder geben Sie sie ein.</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>There is no polygon layer to label.</source>
        <translation>Es gibt keinen Polygonlayer, der Klassen bekommen könnte.</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>The polygons cannot be read: {0}</source>
        <translation>Die Polygone sind nicht lesbar: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <location filename="../panel_again.py"/>
        <location filename="../panel_compare.py"/>
        <location filename="../panel_jobs.py"/>
        <location filename="../panel_several.py"/>
        <source>The results cannot be kept: {0}</source>
        <translation>Die Ergebnisse können nicht aufbewahrt werden: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/export.py"/>
        <source>“{0}” is no file. Save it as a file first.</source>
        <translation>„{0}“ ist keine Datei. Speichern Sie es erst als Datei.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Save the map</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>“{0}” is there already; nothing was written.</source>
        <translation>„{0}“ gibt es schon; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Type the name with its ending, then you are asked.</source>
        <translation>Geben Sie den Namen mit seiner Endung ein, dann werden Sie gefragt.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Remove the layer first, or choose another name.</source>
        <translation>Entfernen Sie erst den Layer oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../processing/label_options.py"/>
        <location filename="../processing/map_algorithm.py"/>
        <source>Class list</source>
        <translation>Klassenliste</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Class lists (*.json)</source>
        <translation>Klassenlisten (*.json)</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Save the class list</source>
        <translation>Klassenliste speichern</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../results_actions.py"/>
        <source>“{0}” was not saved: {1}</source>
        <translation>„{0}“ wurde nicht gespeichert: {1}</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../results_actions.py"/>
        <source>“{0}” is saved.</source>
        <translation>„{0}“ ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../labelling/text.py"/>
        <source>Label</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Update with every change</source>
        <translation>Bei jeder Änderung aktualisieren</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Classes and options that are changed label again at once; tiles stay as indexed</source>
        <translation>Geänderte Klassen und Optionen wirken sofort; die Kacheln bleiben indexiert</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>What a place can be</source>
        <translation>Was eine Stelle sein kann</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Choose the file of a class list (JSON)</source>
        <translation>Datei einer Klassenliste (JSON) wählen</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Names between commas, in any of the ten languages; a bar between synonyms, =#1f78b4 for a colour, the language in front or recognised</source>
        <translation>Namen mit Kommas dazwischen, in jeder der zehn Sprachen; ein senkrechter Strich zwischen Synonymen, =#1f78b4 für eine Farbe, die Sprache vorangestellt oder erkannt</translation>
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
        <translation>Sprache der Namen, die das Modell liest; automatisch ist die der Oberfläche</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../layers.py"/>
        <location filename="../processing/label_options.py"/>
        <location filename="../processing/query.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Areas of one class (polygons)</source>
        <translation>Gebiete einer Klasse (Polygone)</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>A polygon for each tile</source>
        <translation>Ein Polygon für jede Kachel</translation>
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
        <translation>Meine Polygone</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>My polygons get the class that covers them most, by the mean of their tiles</source>
        <translation>Meine Polygone bekommen die Klasse, die sie am meisten bedeckt, nach dem Mittel ihrer Kacheln</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>The layer whose polygons are labelled; it is not changed</source>
        <translation>Der Layer, dessen Polygone Klassen bekommen; er wird nicht geändert</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>What the model is not sure of</source>
        <translation>Worin das Modell nicht sicher ist</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>All but the surest</source>
        <translation>Alles außer dem Sichersten</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Below a probability of</source>
        <translation>Unter einer Wahrscheinlichkeit von</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>These places become “unknown”. What the model is not sure of is below the probability above which 90 % were right when it was calibrated</source>
        <translation>Diese Stellen werden „unbekannt“. Nicht sicher ist das Modell unter der Wahrscheinlichkeit, über der bei der Kalibrierung 90 % richtig waren</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Majority of 3 × 3</source>
        <translation>Mehrheit aus 3 × 3</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Markov random field</source>
        <translation>Markow-Zufallsfeld</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Removes single cells that differ from what is around them</source>
        <translation>Entfernt einzelne Zellen, die sich von ihrer Umgebung unterscheiden</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>no sieve</source>
        <translation>kein Sieb</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>from </source>
        <translation>ab </translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Groups of fewer cells are given to their largest neighbour; 0 keeps all</source>
        <translation>Gruppen aus weniger Zellen gehen an ihren größten Nachbarn; 0 behält alle</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Similar tiles decide together</source>
        <translation>Ähnliche Kacheln entscheiden gemeinsam</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Transduction: the tiles of the layer decide together, without labels. It gains most where they are many.</source>
        <translation>Transduktion: Die Kacheln des Layers entscheiden gemeinsam, ohne Beispiele. Das bringt am meisten, wo es viele sind.</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Finer, by the patches of the tiles</source>
        <translation>Feiner, nach den Patches der Kacheln</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Reads the image again, as long as indexing takes; certainty is not calibrated</source>
        <translation>Liest das Bild noch einmal, so lange wie das Indexieren dauert; die Sicherheit ist nicht kalibriert</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>This model has no patch embeddings</source>
        <translation>Dieses Modell hat keine Patch-Embeddings</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Not together with “Similar tiles decide together”</source>
        <translation>Nicht zusammen mit „Ähnliche Kacheln entscheiden gemeinsam“</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Not for a polygon for each tile</source>
        <translation>Nicht für ein Polygon je Kachel</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>{0} ({1} classes)</source>
        <translation>{0} ({1} Klassen)</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Typed</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../labelling/sample_layer.py"/>
        <source>QGIS cannot open {0}.</source>
        <translation>QGIS kann {0} nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Class id</source>
        <translation>Klassen-ID</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Second class</source>
        <translation>Zweite Klasse</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Best class</source>
        <translation>Beste Klasse</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Area (m²)</source>
        <translation>Fläche (m²)</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Certainty, and the scores of every class</source>
        <translation>Sicherheit und die Scores jeder Klasse</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>TerraSeek labels: {0}</source>
        <translation>TerraSeek-Klassen: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Image: {0}</source>
        <translation>Bild: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Language: {0}</source>
        <translation>Sprache: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Model: {0} (sha256 {1})</source>
        <translation>Modell: {0} (sha256 {1})</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Unknown below {0}: {1}</source>
        <translation>Unbekannt unter {0}: {1}</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <location filename="../processing/land_cover.py"/>
        <source>Land cover</source>
        <translation>Landbedeckung</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Land cover of {0}</source>
        <translation>Landbedeckung von {0}</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Choose classes and press Label: the map and its areas appear here.</source>
        <translation>Wählen Sie Klassen und drücken Sie „Klassifizieren“: Hier erscheinen die Karte und ihre Flächen.</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Nothing was labelled at this place.</source>
        <translation>An dieser Stelle wurde nichts klassifiziert.</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Remove the selected classes</source>
        <translation>Gewählte Klassen entfernen</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Undo all changes of the class list</source>
        <translation>Alle Änderungen der Klassenliste zurücknehmen</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Save the class list as a file</source>
        <translation>Klassenliste als Datei speichern</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Scores at a click</source>
        <translation>Scores beim Anklicken</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Click into the map to see how well every class fits there</source>
        <translation>Klicken Sie in die Karte, um zu sehen, wie gut jede Klasse dort passt</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Write the map to a GeoPackage, GeoJSON or GeoTIFF of your own</source>
        <translation>Karte in ein eigenes GeoPackage, GeoJSON oder GeoTIFF schreiben</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Accuracy…</source>
        <translation>Genauigkeit…</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Compare the map with a reference, or draw a sample for one</source>
        <translation>Karte mit einer Referenz vergleichen oder eine Stichprobe dafür ziehen</translation>
    </message>
    <message>
        <location filename="../labelling/sample_layer.py"/>
        <source>Sample to label by hand</source>
        <translation>Stichprobe zum Bestimmen von Hand</translation>
    </message>
    <message>
        <location filename="../labelling/sample_layer.py"/>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Points at random places of every class of the map, to be labelled by hand: with them the accuracy holds for the whole map.</source>
        <translation>Punkte an zufälligen Stellen jeder Klasse der Karte, von Hand zu bestimmen: Mit ihnen gilt die Genauigkeit für die ganze Karte.</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>From the wanted standard error</source>
        <translation>Aus dem gewünschten Standardfehler</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Given</source>
        <translation>Vorgegeben</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Of the overall accuracy; half of it needs four times the points</source>
        <translation>Der Gesamtgenauigkeit; die Hälfte davon braucht viermal so viele Punkte</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Points in all</source>
        <translation>Punkte insgesamt</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>By area, but enough of rare classes</source>
        <translation>Nach Fläche, aber genug von seltenen Klassen</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>By area</source>
        <translation>Nach Fläche</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>As many of every class</source>
        <translation>Gleich viele von jeder Klasse</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Division</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Of a class at least</source>
        <translation>Je Klasse mindestens</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>The same number draws the same points again</source>
        <translation>Dieselbe Zahl zieht dieselben Punkte noch einmal</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Replace files”</source>
        <translation>„Vorhandene Dateien ersetzen“</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Classes”</source>
        <translation>„Klassen“</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>a class for each value</source>
        <translation>eine Klasse für jeden Wert</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Leave out”</source>
        <translation>„(weglassen)“</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Field”</source>
        <translation>„Feld“</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Language”</source>
        <translation>„Sprache“</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Area”</source>
        <translation>„Gebiet“</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Below a probability of”</source>
        <translation>„Unter einer Wahrscheinlichkeit von“</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“All but the surest”</source>
        <translation>„Alles außer dem Sichersten“</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Result”</source>
        <translation>„Ergebnis“</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Design”</source>
        <translation>„Stichprobenplan“</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>another file</source>
        <translation>eine andere Datei</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln tiles</source>
        <translation>
            <numerusform>%Ln Kachel</numerusform>
            <numerusform>%Ln Kacheln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln polygons</source>
        <translation>
            <numerusform>%Ln Polygon</numerusform>
            <numerusform>%Ln Polygone</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“{0}”: {1} in {2} s, language {3}</source>
        <translation>„{0}“: {1} in {2} s, Sprache {3}</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Transduction changed {0} % of the tiles.</source>
        <translation>Die Transduktion hat {0} % der Kacheln geändert.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Patches changed {0} % of the map.</source>
        <translation>Die Patches haben {0} % der Karte geändert.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Smoothing changed {0} % of the map.</source>
        <translation>Die Glättung hat {0} % der Karte geändert.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The sieve changed {0} % of the map.</source>
        <translation>Das Sieb hat {0} % der Karte geändert.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>{0} % unknown: below a probability of {1}.</source>
        <translation>{0} % unbekannt: unter einer Wahrscheinlichkeit von {1}.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Nothing is unknown: every place has the class that fits best.</source>
        <translation>Nichts ist unbekannt: Jede Stelle hat die Klasse, die am besten passt.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Index and label</source>
        <translation>Indexieren und klassifizieren</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The image is not indexed yet: its tiles are computed first, once for all lists</source>
        <translation>Das Bild ist noch nicht indexiert: Seine Kacheln werden zuerst berechnet, einmal für alle Listen</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Label again</source>
        <translation>Neu klassifizieren</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The tiles are indexed: only the classes are compared</source>
        <translation>Die Kacheln sind indexiert: Nur die Klassen werden verglichen</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Overall accuracy {0}, kappa {1}, from {2}</source>
        <translation>Gesamtgenauigkeit {0}, Kappa {1}, aus {2}</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln units of the reference</source>
        <translation>
            <numerusform>%Ln Einheit der Referenz</numerusform>
            <numerusform>%Ln Einheiten der Referenz</numerusform>
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
        <translation>Perzentil</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../processing/query.py"/>
        <source>Query</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../model_manager.py"/>
        <location filename="../options_box.py"/>
        <location filename="../processing/options.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <location filename="../several_dialog.py"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>a hit is not complete: {0}</source>
        <translation>ein Treffer ist unvollständig: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>hit {0} has no bounds</source>
        <translation>Treffer {0} hat keine Grenzen</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>TerraSeek search: “{query}”</source>
        <translation>TerraSeek-Suche: „{query}“</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Device: {0}</source>
        <translation>Gerät: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tiles searched: {0}</source>
        <translation>Durchsuchte Kacheln: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tile size: {0:g} m</source>
        <translation>Kachelgröße: {0:g} m</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Overlap: {0:.0%}</source>
        <translation>Überlappung: {0:.0%}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Top {0}</source>
        <translation>Die besten {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../layers.py"/>
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>QGIS does not know the CRS of the hits</source>
        <translation>QGIS kennt das KBS der Treffer nicht</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../processing/models.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel.py"/>
        <location filename="../panel_events.py"/>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Make default</source>
        <translation>Als Standard</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel_ui.py"/>
        <location filename="../setup_form.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} is sound: every file has its sha256.</source>
        <translation>{0} ist in Ordnung: Jede Datei hat ihre sha256.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} was removed.</source>
        <translation>{0} wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} is installed.</source>
        <translation>{0} ist installiert.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel_text.py"/>
        <source>{0} (default)</source>
        <translation>{0} (Standard)</translation>
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
        <translation>Modellpaket installieren</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Zip file, folder, or https:// address</source>
        <translation>Zip-Datei, Ordner oder https://-Adresse</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <location filename="../setup_form.py"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>64 hexadecimal digits, from the same page</source>
        <translation>64 Hexadezimalziffern, von derselben Seite</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Replace an installed package of the same name</source>
        <translation>Ein installiertes Paket gleichen Namens ersetzen</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Name a zip file, a folder or an https:// address.</source>
        <translation>Nennen Sie eine Zip-Datei, einen Ordner oder eine https://-Adresse.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>A sha256 has 64 hexadecimal digits.</source>
        <translation>Eine sha256 hat 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>A package from an address needs its sha256.</source>
        <translation>Ein Paket von einer Adresse braucht seine sha256.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Only https:// addresses are safe.</source>
        <translation>Nur https://-Adressen sind sicher.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>There is no such file or folder.</source>
        <translation>Eine solche Datei oder einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Model package</source>
        <translation>Modellpaket</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Model package (*.zip)</source>
        <translation>Modellpaket (*.zip)</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Folder of a model package</source>
        <translation>Ordner eines Modellpakets</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>{0} {1}, text to image R@{2}</source>
        <translation>{0} {1}, Text zu Bild R@{2}</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>Licence: {0}</source>
        <translation>Lizenz: {0}</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>Languages and measured quality: {0}</source>
        <translation>Sprachen und gemessene Güte: {0}</translation>
    </message>
    <message>
        <location filename="../models_dialog.py"/>
        <location filename="../options_page.py"/>
        <source>Model packages</source>
        <translation>Modellpakete</translation>
    </message>
    <message>
        <location filename="../models_dialog.py"/>
        <source>A model package compares images with sentences. Install the archive terraseek-model-….zip that is published with the plugin, or one of your own.</source>
        <translation>Ein Modellpaket vergleicht Bilder mit Sätzen. Installieren Sie das Archiv terraseek-model-….zip, das mit der Erweiterung veröffentlicht wird, oder ein eigenes.</translation>
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
        <translation>Seitenlänge einer Kachel am Boden, etwa das Doppelte dessen, was Sie suchen</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>What neighbours share: more of it finds objects at tile edges, but takes longer</source>
        <translation>Was Nachbarn gemeinsam haben: Mehr davon findet Objekte an Kachelrändern, dauert aber länger</translation>
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
        <translation>Große Kacheln aus Übersichten lesen</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../processing/options.py"/>
        <source>Quicker where tiles are large and the image has overviews (pyramids). It makes an index of its own, and scores differ a little from those of full resolution</source>
        <translation>Schneller, wo Kacheln groß sind und das Bild Übersichten (Pyramiden) hat. Es entsteht ein eigener Index, und die Bewertungen weichen etwas von denen der vollen Auflösung ab</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Add a heat map of all scores</source>
        <translation>Heatmap aller Scores hinzufügen</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>A raster below the outlines: how well every tile fits</source>
        <translation>Ein Raster unter den Umrissen: wie gut jede Kachel passt</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Hide the results of earlier searches</source>
        <translation>Ergebnisse früherer Suchen ausblenden</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Search with a second model as well and compare the two</source>
        <translation>Auch mit einem zweiten Modell suchen und beide vergleichen</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Several sizes</source>
        <translation>Mehrere Größen</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <location filename="../processing/options.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Search engine</source>
        <translation>Suchmaschine</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Set up, repair or remove…</source>
        <translation>Einrichten, reparieren, entfernen…</translation>
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
        <translation>Aus dem Satz erkannt</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Tile size on the ground</source>
        <translation>Kachelgröße am Boden</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Language of the sentences</source>
        <translation>Sprache der Sätze</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>For indexes of images in read-only folders, and for exported web layers.</source>
        <translation>Für Indexe von Bildern in schreibgeschützten Ordnern und für exportierte Weblayer.</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <location filename="../processing/models.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>This folder holds other things than TerraSeek's: nothing was deleted.</source>
        <translation>Dieser Ordner enthält anderes als Daten von TerraSeek: Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Delete everything in the cache? Those images must be indexed again.</source>
        <translation>Den ganzen Cache löschen? Diese Bilder müssen dann neu indexiert werden.</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>TerraSeek</source>
        <translation>TerraSeek</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Default model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Free some disk, or choose a smaller area.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder wählen Sie ein kleineres Gebiet.</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Python of the engine's environment</source>
        <translation>Python der Umgebung der Suchmaschine</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Rank the tiles (Enter)</source>
        <translation>Kacheln nach Rang ordnen (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <location filename="../panel_events.py"/>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Set up the search engine</source>
        <translation>Suchmaschine einrichten</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Copy the chosen area to a file that can be searched</source>
        <translation>Das gewählte Gebiet in eine Datei kopieren, die durchsucht werden kann</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>TerraSeek: run again</source>
        <translation>TerraSeek: noch einmal suchen</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>TerraSeek: show in the panel</source>
        <translation>TerraSeek: im Bedienfeld zeigen</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>The same search with the same settings, compared with this layer</source>
        <translation>Dieselbe Suche mit denselben Einstellungen, verglichen mit diesem Layer</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Wait until the running job has ended, or cancel it.</source>
        <translation>Warten Sie, bis der laufende Auftrag beendet ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>“{0}” holds no recipe of a search.</source>
        <translation>„{0}“ enthält kein Rezept einer Suche.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>{0}, again</source>
        <translation>{0}, noch einmal</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Run again: {0} of the first {1} tiles are not as they were.</source>
        <translation>Noch einmal gesucht: {0} der ersten {1} Kacheln sind nicht wie zuvor.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Run again: the same tiles with the same scores.</source>
        <translation>Noch einmal gesucht: dieselben Kacheln mit denselben Scores.</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Search with {0} as well</source>
        <translation>Auch mit {0} suchen</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Only one model is installed</source>
        <translation>Nur ein Modell ist installiert</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Models are compared with one tile size: clear the others.</source>
        <translation>Modelle werden mit einer Kachelgröße verglichen: Leeren Sie die anderen.</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <location filename="../panel_copy.py"/>
        <source>Copying “{0}”: {1} %</source>
        <translation>„{0}“ wird kopiert: {1} %</translation>
    </message>
    <message>
        <location filename="../panel_copy.py"/>
        <source>“{0}” was not copied: {1}.</source>
        <translation>„{0}“ wurde nicht kopiert: {1}.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Engine {0} ready</source>
        <translation>Suchmaschine {0} bereit</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Choose Python…</source>
        <translation>Python wählen…</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Details are in the log tab TerraSeek.</source>
        <translation>Einzelheiten stehen im Protokoll, Reiter TerraSeek.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>{0} (not installed)</source>
        <translation>{0} (nicht installiert)</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Starting the engine…</source>
        <translation>Suchmaschine startet…</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Stopped. The tiles indexed so far are kept.</source>
        <translation>Angehalten. Die bisher indexierten Kacheln bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>What was indexed is kept; details are in the log tab TerraSeek.</source>
        <translation>Was indexiert wurde, bleibt erhalten; Einzelheiten stehen im Protokoll, Reiter TerraSeek.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>“{0}” was removed, so its job is stopped.</source>
        <translation>„{0}“ wurde entfernt, daher ist der Auftrag beendet.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to one tile size: search with a single one.</source>
        <translation>Markierungen gehören zu einer Kachelgröße: Suchen Sie mit einer einzigen.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to one image: search it alone.</source>
        <translation>Markierungen gehören zu einem Bild: Durchsuchen Sie es allein.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to tiles: switch from places to tiles.</source>
        <translation>Markierungen gehören zu Kacheln: Wechseln Sie von Stellen zu Kacheln.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_feedback.py"/>
        <source>{0}, %Ln marks</source>
        <translation>
            <numerusform>{0}, %Ln Markierung</numerusform>
            <numerusform>{0}, %Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_feedback.py"/>
        <source>Rank again with %Ln marks</source>
        <translation>
            <numerusform>Mit %Ln Markierung neu ordnen</numerusform>
            <numerusform>Mit %Ln Markierungen neu ordnen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Save this search and its marks…</source>
        <translation>Diese Suche und ihre Markierungen speichern…</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run a detector from a file…</source>
        <translation>Detektor aus einer Datei anwenden…</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run “{0}”</source>
        <translation>„{0}“ anwenden</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Save a detector</source>
        <translation>Detektor speichern</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <location filename="../processing/models.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>The detector cannot be kept: {0}</source>
        <translation>Der Detektor kann nicht aufgehoben werden: {0}</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>detector {0}</source>
        <translation>Detektor {0}</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run a detector</source>
        <translation>Detektor anwenden</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <location filename="../processing/steered.py"/>
        <source>Detectors (*.json)</source>
        <translation>Detektoren (*.json)</translation>
    </message>
    <message>
        <location filename="../panel_jobs.py"/>
        <source>Choose another area above.</source>
        <translation>Wählen Sie oben ein anderes Gebiet.</translation>
    </message>
    <message>
        <location filename="../panel_places.py"/>
        <source>No tile stands out enough to be a place (contrast 2.5).</source>
        <translation>Keine Kachel hebt sich genug ab, um eine Stelle zu sein (Kontrast 2.5).</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Click to go to the place</source>
        <translation>Klicken, um zur Stelle zu gehen</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>According to the measured figures in the model's card</source>
        <translation>Nach den gemessenen Werten in der Karte des Modells</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Each phrase is compared by itself, then they are combined</source>
        <translation>Jede Wortgruppe wird für sich verglichen, dann werden sie verknüpft</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>Prompts: %Ln of my own</source>
        <translation>
            <numerusform>Prompts: %Ln eigener</numerusform>
            <numerusform>Prompts: %Ln eigene</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Prompts: extended</source>
        <translation>Prompts: erweitert</translation>
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
            <numerusform>Mit %Ln Beispiel</numerusform>
            <numerusform>Mit %Ln Beispielen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <location filename="../query_box.py"/>
        <source>By example…</source>
        <translation>Mit Beispiel…</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>like %Ln examples</source>
        <translation>
            <numerusform>wie %Ln Beispiel</numerusform>
            <numerusform>wie %Ln Beispiele</numerusform>
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
        <translation>Für „{0}“ wurde keine Kachel gefunden.</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>The results cannot be shown: {0}</source>
        <translation>Die Ergebnisse können nicht gezeigt werden: {0}</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>The results cannot be filtered while their layer is being edited.</source>
        <translation>Die Ergebnisse lassen sich nicht filtern, solange ihr Layer bearbeitet wird.</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>like tile {0}</source>
        <translation>wie Kachel {0}</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>{0}, not like {1}</source>
        <translation>{0}, nicht wie {1}</translation>
    </message>
    <message>
        <location filename="../panel_several.py"/>
        <source>Several images are searched with one tile size: clear the others.</source>
        <translation>Mehrere Bilder werden mit einer Kachelgröße durchsucht: Leeren Sie die anderen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_several.py"/>
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Type what you look for first.</source>
        <translation>Geben Sie erst ein, was Sie suchen.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The sentence is too long: {0} characters, at most {1}.</source>
        <translation>Der Satz ist zu lang: {0} Zeichen, höchstens {1}.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for: {0}</source>
        <translation>Sucht: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for whatever is without: {0}</source>
        <translation>Sucht alles ohne: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for: {0}; without: {1}</source>
        <translation>Sucht: {0}; ohne: {1}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>No model package is installed.</source>
        <translation>Es ist kein Modellpaket installiert.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Install one: the archive terraseek-model-….zip is published with the plugin.</source>
        <translation>Installieren Sie eines: Das Archiv terraseek-model-….zip wird mit der Erweiterung veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Describe what you look for and press Enter: the tiles that fit best appear here.</source>
        <translation>Beschreiben Sie, was Sie suchen, und drücken Sie die Eingabetaste: Hier erscheinen die Kacheln, die am besten passen.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The first search indexes the image; later ones take a moment.</source>
        <translation>Die erste Suche indexiert das Bild; spätere dauern einen Augenblick.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looking for an index…</source>
        <translation>Index wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Indexed: %Ln tiles of {0} m</source>
        <translation>
            <numerusform>Indexiert: %Ln Kachel von {0} m</numerusform>
            <numerusform>Indexiert: %Ln Kacheln von {0} m</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Partly indexed: {0} of %Ln tiles</source>
        <translation>
            <numerusform>Teilweise indexiert: {0} von %Ln Kachel</numerusform>
            <numerusform>Teilweise indexiert: {0} von %Ln Kacheln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The index is out of date: {0}</source>
        <translation>Der Index ist veraltet: {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Not indexed: %Ln tiles of {0} m, about {1} MB</source>
        <translation>
            <numerusform>Nicht indexiert: %Ln Kachel von {0} m, etwa {1} MB</numerusform>
            <numerusform>Nicht indexiert: %Ln Kacheln von {0} m, etwa {1} MB</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Start the engine again</source>
        <translation>Die Suchmaschine neu starten</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../setup_dialog.py"/>
        <source>Update</source>
        <translation>Aktualisieren</translation>
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
        <translation>Indexieren</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The whole layer is indexed.</source>
        <translation>Der ganze Layer ist indexiert.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Go on where the last run stopped</source>
        <translation>Dort weitermachen, wo der letzte Lauf aufgehört hat</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Compute the tiles now; Search does it too when it is needed</source>
        <translation>Die Kacheln jetzt berechnen; die Suche tut es auch, wenn nötig</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Indexing {0} of %Ln tiles</source>
        <translation>
            <numerusform>Indexiert: {0} von %Ln Kachel</numerusform>
            <numerusform>Indexiert: {0} von %Ln Kacheln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Ranking tiles</source>
        <translation>Kacheln werden geordnet</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Labelling</source>
        <translation>Klassifizierung läuft</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Labelling the patches of {0} of %Ln tiles</source>
        <translation>
            <numerusform>Patches klassifiziert: {0} von %Ln Kachel</numerusform>
            <numerusform>Patches klassifiziert: {0} von %Ln Kacheln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Comparing with the reference: {0} %</source>
        <translation>Vergleich mit der Referenz: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Drawing points: {0} %</source>
        <translation>Punkte werden gezogen: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>{0} tiles/s</source>
        <translation>{0} Kacheln/s</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Ran on {0}</source>
        <translation>Gerechnet auf {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>model {0}</source>
        <translation>Modell {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>{0} of %Ln places for “{1}”</source>
        <translation>
            <numerusform>{0} von %Ln Stelle für „{1}“</numerusform>
            <numerusform>{0} von %Ln Stellen für „{1}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Top {0} of %Ln tiles for “{1}”</source>
        <translation>
            <numerusform>Die besten {0} von %Ln Kachel für „{1}“</numerusform>
            <numerusform>Die besten {0} von %Ln Kacheln für „{1}“</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>the best {0} are listed</source>
        <translation>die besten {0} sind aufgelistet</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>“{0}” is there.</source>
        <translation>„{0}“ ist da.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>“{0}”: not clear, judge by the best tiles.</source>
        <translation>„{0}“: nicht eindeutig, urteilen Sie nach den besten Kacheln.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Nothing convincing: “{0}”.</source>
        <translation>Nichts Überzeugendes: „{0}“.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The best tiles look more like “{0}”.</source>
        <translation>Die besten Kacheln sehen eher nach „{0}“ aus.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Probability of being there: {0} %</source>
        <translation>Wahrscheinlichkeit, dass es da ist: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Contrast of the ten best tiles: {0} (2 is a little, 3 clear, 5 outstanding)</source>
        <translation>Kontrast der zehn besten Kacheln: {0} (2 ist wenig, 3 deutlich, 5 überragend)</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>They fit the query by {0} better than “{1}”, the best of the other terms</source>
        <translation>Sie passen um {0} besser zum Suchtext als zu „{1}“, dem besten der anderen Begriffe</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../score_meaning.py"/>
        <source>Contrast counts robust standard deviations above an ordinary tile.</source>
        <translation>Der Kontrast zählt robuste Standardabweichungen über einer gewöhnlichen Kachel.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The decision was not calibrated for this model.</source>
        <translation>Die Entscheidung wurde für dieses Modell nicht kalibriert.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>It is a hint, not proof.</source>
        <translation>Das ist ein Hinweis, kein Beweis.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>%Ln more marks for an estimate of how many are right</source>
        <translation>
            <numerusform>%Ln weitere Markierung bis zu einer Schätzung, wie viele richtig sind</numerusform>
            <numerusform>%Ln weitere Markierungen bis zu einer Schätzung, wie viele richtig sind</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Right among the {0} shown: about {1} % ({2}-{3} %)</source>
        <translation>Richtig unter den {0} gezeigten: etwa {1} % ({2}-{3} %)</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Marked tiles are counted; the others are estimated from %Ln marks.</source>
        <translation>
            <numerusform>Markierte Kacheln sind gezählt, die übrigen aus %Ln Markierung geschätzt.</numerusform>
            <numerusform>Markierte Kacheln sind gezählt, die übrigen aus %Ln Markierungen geschätzt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The interval is made for nine cases in ten. In tests it held in {0} % of the cases on imagery like that of the model's training, in {1} % on other imagery.</source>
        <translation>Das Intervall ist für neun von zehn Fällen gemacht. In Tests stimmte es in {0} % der Fälle auf Bildern wie denen, mit denen das Modell trainiert wurde, auf anderen Bildern in {1} %.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>The ranks of %Ln tiles cannot be compared.</source>
        <translation>
            <numerusform>Der Rang von %Ln Kachel lässt sich nicht vergleichen.</numerusform>
            <numerusform>Die Ränge von %Ln Kacheln lassen sich nicht vergleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Rank correlation over %Ln tiles: {0}</source>
        <translation>
            <numerusform>Rangkorrelation über %Ln Kachel: {0}</numerusform>
            <numerusform>Rangkorrelation über %Ln Kacheln: {0}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Compared: {0}</source>
        <translation>Verglichen: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>{0} of the best {1} are the same</source>
        <translation>{0} der besten {1} sind dieselben</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Licence {0} · {1} MB · languages {2}</source>
        <translation>Lizenz {0} · {1} MB · Sprachen {2}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>No model installed</source>
        <translation>Kein Modell installiert</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Choose an image layer</source>
        <translation>Bildlayer wählen</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>The image to search; follows the active layer</source>
        <translation>Das Bild, das durchsucht wird; folgt dem aktiven Layer</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Several…</source>
        <translation>Mehrere…</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Search several images at once: one list of the best tiles</source>
        <translation>Mehrere Bilder zugleich durchsuchen: eine Liste der besten Kacheln</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/base.py"/>
        <location filename="../several_dialog.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Find places by a sentence</source>
        <translation>Orte mit einem Satz finden</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/label.py"/>
        <source>Label land cover</source>
        <translation>Landbedeckung</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Give every tile a class, without training</source>
        <translation>Jeder Kachel eine Klasse geben, ohne Training</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>What to look for, in words. Ten languages: {0}</source>
        <translation>Was gesucht wird, in Worten. Zehn Sprachen: {0}</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/search.py"/>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Sample sentences in ten languages</source>
        <translation>Beispielsätze in zehn Sprachen</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>How many of the best tiles become results</source>
        <translation>Wie viele der besten Kacheln zu Ergebnissen werden</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>What you have searched before</source>
        <translation>Was Sie früher gesucht haben</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Stop; the tiles that are indexed are kept</source>
        <translation>Anhalten; indexierte Kacheln bleiben erhalten</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>TerraSeek panel</source>
        <translation>TerraSeek-Bedienfeld</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Search your imagery by typing a sentence</source>
        <translation>Durchsuchen Sie Ihre Bilddaten mit einem Satz</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Assess accuracy</source>
        <translation>Genauigkeit beurteilen</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Compares a map of classes with reference points, polygons or a raster: confusion matrix, overall, user's and producer's accuracy, F1, kappa and IoU with confidence intervals. With points of “Stratified sample” the figures, and the areas of the classes, are estimates for the whole map (Olofsson et al. 2014, Stehman 2014).

The report is one HTML file; JSON and CSV are written beside it. It warns where the reference is too small to say anything.</source>
        <translation>Vergleicht eine Karte von Klassen mit Punkten, Polygonen oder einem Raster als Referenz: Konfusionsmatrix, Gesamt-, Nutzer- und Herstellergenauigkeit, F1, Kappa und IoU mit Konfidenzintervallen. Mit Punkten aus „Geschichtete Stichprobe“ sind die Werte und die Flächen der Klassen Schätzungen für die ganze Karte (Olofsson et al. 2014, Stehman 2014).

Der Bericht ist eine HTML-Datei; JSON und CSV werden daneben geschrieben. Er warnt, wo die Referenz zu klein ist, um etwas zu sagen.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>What is known to be true, in any coordinate reference system.</source>
        <translation>Was als wahr bekannt ist, in jedem Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Field of the reference</source>
        <translation>Feld der Referenz</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Field with the class; empty finds “reference”, “class” or “label”.</source>
        <translation>Feld mit der Klasse; leer findet „reference“, „class“ oder „label“.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Classes of the reference</source>
        <translation>Klassen der Referenz</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Which class of the map a value of the reference is, as JSON: {"3": "forest", "cloud": null}; null leaves a value out. Or the path of such a file. Ids, names and known codes of classes need none.</source>
        <translation>Welche Klasse der Karte ein Wert der Referenz ist, als JSON: {"3": "forest", "cloud": null}; null lässt einen Wert weg. Oder der Pfad einer solchen Datei. IDs, Namen und bekannte Codes von Klassen brauchen nichts davon.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Leave out other values</source>
        <translation>Andere Werte weglassen</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Leave out reference values that are no class, instead of refusing them.</source>
        <translation>Werte der Referenz, die keine Klasse sind, weglassen, statt sie abzulehnen.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>How the reference was chosen. “auto” knows the points of “Stratified sample” by their fields; others count as a random sample.</source>
        <translation>Wie die Referenz gewählt wurde. „auto“ erkennt die Punkte aus „Geschichtete Stichprobe“ an ihren Feldern; andere gelten als Zufallsstichprobe.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Of the intervals.</source>
        <translation>Der Intervalle.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>An HTML file that loads nothing from elsewhere; or .json or .csv alone.</source>
        <translation>Eine HTML-Datei, die nichts von anderswo lädt; oder nur .json oder .csv.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy, lower end of the interval</source>
        <translation>Gesamtgenauigkeit, unteres Ende des Intervalls</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy, upper end of the interval</source>
        <translation>Gesamtgenauigkeit, oberes Ende des Intervalls</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean F1</source>
        <translation>Mittlerer F1</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean IoU</source>
        <translation>Mittlere IoU</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Share that is not unknown</source>
        <translation>Anteil, der nicht unbekannt ist</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Number of compared units</source>
        <translation>Anzahl verglichener Einheiten</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The classes of the reference are no JSON such as {"3": "forest"}.</source>
        <translation>Die Klassen der Referenz sind kein JSON wie {"3": "forest"}.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>The raster has not been read.</source>
        <translation>Das Raster wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>search,imagery,raster,tiles,similarity,deep learning,CLIP,text,retrieval</source>
        <translation>Suche,suchen,Bilddaten,Raster,Kacheln,Ähnlichkeit,Deep Learning,CLIP,Text,Bildsuche,search</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Cancelled. What has been indexed is kept; run it again to go on.</source>
        <translation>Abgebrochen. Was indexiert wurde, bleibt erhalten; ein neuer Lauf macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Evaluate search</source>
        <translation>Suche bewerten</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Measures how well queries find the features of a reference layer: precision at k, average precision, and recall at a threshold, for each query, language, class, model and tile size, as tables and plots.

With several models the first is compared with the others; with folds on spatially separated blocks, so that a retrained model is not judged on ground that it has seen.</source>
        <translation>Misst, wie gut Suchtexte die Objekte eines Referenzlayers finden: Präzision bei k, mittlere Präzision und Trefferquote ab einer Schwelle, für jeden Suchtext, jede Sprache, Klasse, jedes Modell und jede Kachelgröße, als Tabellen und Diagramme.

Bei mehreren Modellen wird das erste mit den anderen verglichen; mit Teilungen auf räumlich getrennten Blöcken, damit ein nachtrainiertes Modell nicht an Gelände beurteilt wird, das es gesehen hat.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Reference layer</source>
        <translation>Referenzlayer</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Polygons or points of what is there.</source>
        <translation>Polygone oder Punkte dessen, was da ist.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Field of the class</source>
        <translation>Feld der Klasse</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Empty takes the only text field, or one class for all features.</source>
        <translation>Leer nimmt das einzige Textfeld, oder eine Klasse für alle Objekte.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>List of queries</source>
        <translation>Liste der Suchtexte</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>CSV, TSV or JSON with the columns class, query and language, or class and a column for each language. Empty asks for the classes by their names.</source>
        <translation>CSV, TSV oder JSON mit den Spalten class, query und language, oder class und einer Spalte je Sprache. Leer fragt nach den Klassen mit ihren Namen.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/models.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Names or folders of packages, one a line, the one “before” first.</source>
        <translation>Namen oder Ordner von Paketen, einer je Zeile, das „vorher“ zuerst.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/trust.py"/>
        <source>Several tile sizes (metres)</source>
        <translation>Mehrere Kachelgrößen (Meter)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>For example 64, 128, 256; instead of the tile size.</source>
        <translation>Zum Beispiel 64, 128, 256; anstelle der Kachelgröße.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Threshold (contrast)</source>
        <translation>Schwelle (Kontrast)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Recall and number of hits count tiles of at least this contrast.</source>
        <translation>Trefferquote und Anzahl der Treffer zählen Kacheln ab diesem Kontrast.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Share of a tile (%)</source>
        <translation>Anteil einer Kachel (%)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A tile is right when features of the class cover so much of it.</source>
        <translation>Eine Kachel ist richtig, wenn Objekte der Klasse so viel von ihr bedecken.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Share of a feature (%)</source>
        <translation>Anteil eines Objekts (%)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A tile is right, too, when it holds so much of one feature.</source>
        <translation>Eine Kachel ist auch richtig, wenn sie so viel von einem Objekt enthält.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The reference is complete</source>
        <translation>Die Referenz ist vollständig</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The reference has every feature of its classes in the area. Otherwise only tiles that touch some feature are counted.</source>
        <translation>Die Referenz enthält jedes Objekt ihrer Klassen im Gebiet. Sonst zählen nur Kacheln, die ein Objekt berühren.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Folds</source>
        <translation>Teilungen</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Number of spatially separated folds; 0 measures the area as a whole.</source>
        <translation>Anzahl räumlich getrennter Teilungen; 0 misst das Gebiet als Ganzes.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Side of a block (metres)</source>
        <translation>Seite eines Blocks (Meter)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Blocks of the folds: at least two tiles a side, better four or more.</source>
        <translation>Blöcke der Teilungen: mindestens zwei Kacheln Seitenlänge, besser vier oder mehr.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A page with tables and plots; JSON and CSV are written beside it.</source>
        <translation>Eine Seite mit Tabellen und Diagrammen; JSON und CSV werden daneben geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The blocks with the numbers of their folds.</source>
        <translation>Die Blöcke mit den Nummern ihrer Teilungen.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Mean average precision</source>
        <translation>Mittel der mittleren Präzision</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>What a random order has</source>
        <translation>Was eine zufällige Reihenfolge erreicht</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Recall at the threshold</source>
        <translation>Trefferquote ab der Schwelle</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Number of figures</source>
        <translation>Anzahl der Werte</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Change from the first model to the second</source>
        <translation>Änderung vom ersten Modell zum zweiten</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/trust.py"/>
        <source>“{0}” is no list of at most 6 tile sizes such as 64, 128, 256.</source>
        <translation>„{0}“ ist keine Liste von höchstens 6 Kachelgrößen wie 64, 128, 256.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Folds need the side of a block.</source>
        <translation>Teilungen brauchen die Seite eines Blocks.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/evaluate.py"/>
        <source>{0}: mean average precision {1} %, chance {2} %, %Ln queries</source>
        <translation>
            <numerusform>{0}: Mittel der mittleren Präzision {1} %, Zufall {2} %, %Ln Suchtext</numerusform>
            <numerusform>{0}: Mittel der mittleren Präzision {1} %, Zufall {2} %, %Ln Suchtexte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>Score heat map</source>
        <translation>Score-Heatmap</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>Writes how well each place of a raster fits a sentence: a GeoTIFF whose cells are the steps of the tile grid and hold the mean score of the tiles that cover them.

A raster that is not indexed is indexed first.</source>
        <translation>Schreibt, wie gut jede Stelle eines Rasters zu einem Satz passt: ein GeoTIFF, dessen Zellen die Schritte des Kachelgitters sind und den mittleren Score der Kacheln enthalten, die sie überdecken.

Ein Raster, das nicht indexiert ist, wird zuerst indexiert.</translation>
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
        <translation>Ein GeoTIFF (.tif) mit 32-Bit-Zahlen; Leerwerte, wo keine Kacheln sind.</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/models.py"/>
        <location filename="../processing/search.py"/>
        <source>Number of tiles</source>
        <translation>Anzahl der Kacheln</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <location filename="../processing/search.py"/>
        <source>Best score</source>
        <translation>Bester Score</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>The heat map is a GeoTIFF: choose a name that ends with .tif.</source>
        <translation>Die Heatmap ist ein GeoTIFF: Wählen Sie einen Namen, der auf .tif endet.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/options.py"/>
        <source>Tile size (metres)</source>
        <translation>Kachelgröße (Meter)</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Index raster</source>
        <translation>Raster indexieren</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Cuts a raster into overlapping tiles and computes what each one shows, once. After that a search takes a fraction of a second.

The index lies beside the raster. A cancelled run is not lost: the next one goes on there. Where the raster has changed, only changed tiles are computed again.</source>
        <translation>Schneidet ein Raster in überlappende Kacheln und berechnet einmal, was jede zeigt. Danach dauert eine Suche den Bruchteil einer Sekunde.

Der Index liegt neben dem Raster. Ein abgebrochener Lauf ist nicht verloren: Der nächste macht dort weiter. Wo sich das Raster geändert hat, werden nur geänderte Kacheln neu berechnet.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles computed in this run</source>
        <translation>In diesem Lauf berechnete Kacheln</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles per second</source>
        <translation>Kacheln pro Sekunde</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/models.py"/>
        <source>Hash of the model</source>
        <translation>Hash des Modells</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Device that ran</source>
        <translation>Gerät, das gerechnet hat</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/index_raster.py"/>
        <source>%Ln tiles of {0:g} m; {1} computed now, {2} tiles/s on {3}</source>
        <translation>
            <numerusform>%Ln Kachel von {0:g} m; {1} jetzt berechnet, {2} Kacheln/s auf {3}</numerusform>
            <numerusform>%Ln Kacheln von {0:g} m; {1} jetzt berechnet, {2} Kacheln/s auf {3}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Index status</source>
        <translation>Indexstatus</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Says whether a raster is indexed with these settings: absent, partial, complete or stale (the raster has changed since), how many tiles there are, and how much disk they need. Computes nothing.</source>
        <translation>Sagt, ob ein Raster mit diesen Einstellungen indexiert ist: fehlt (absent), teilweise (partial), vollständig (complete) oder veraltet (stale: das Raster hat sich seither geändert), wie viele Kacheln es gibt und wie viel Platz sie brauchen. Berechnet nichts.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Why it is stale</source>
        <translation>Warum er veraltet ist</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles that are indexed</source>
        <translation>Indexierte Kacheln</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Pixel size (metres)</source>
        <translation>Pixelgröße (Meter)</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Size of the index (MB)</source>
        <translation>Größe des Index (MB)</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/index_raster.py"/>
        <source>{0}: {1} of %Ln tiles of {2:g} m</source>
        <translation>
            <numerusform>{0}: {1} von %Ln Kachel von {2:g} m</numerusform>
            <numerusform>{0}: {1} von %Ln Kacheln von {2:g} m</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Gives every tile of a raster a class of a list, without training: the names of the classes are compared with the tiles. What the model is not sure of becomes “unknown”.

A raster that is not indexed is indexed first; another list on the same raster takes a second. Check the result with “Stratified sample” and “Assess accuracy”.</source>
        <translation>Gibt jeder Kachel eines Rasters eine Klasse einer Liste, ohne Training: Die Namen der Klassen werden mit den Kacheln verglichen. Worin das Modell nicht sicher ist, wird „unbekannt“.

Ein Raster, das nicht indexiert ist, wird zuerst indexiert; eine andere Liste auf demselben Raster dauert eine Sekunde. Prüfen Sie das Ergebnis mit „Geschichtete Stichprobe“ und „Genauigkeit beurteilen“.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Of touching cells of one class (dissolved), or one for each tile (tiles).</source>
        <translation>Aus benachbarten Zellen einer Klasse (dissolved), oder eines je Kachel (tiles).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Labelled areas</source>
        <translation>Klassifizierte Gebiete</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Polygons with class, probability, margin, second class (.gpkg, .geojson).</source>
        <translation>Polygone mit Klasse, Wahrscheinlichkeit, Abstand, zweiter Klasse (.gpkg, .geojson).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Class raster</source>
        <translation>Klassenraster</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>A GeoTIFF (.tif) of class values with colours and names; 0 is unknown.</source>
        <translation>Ein GeoTIFF (.tif) der Klassenwerte mit Farben und Namen; 0 ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Scores of every class</source>
        <translation>Scores jeder Klasse</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>A GeoTIFF (.tif): probability, margin, entropy, then the probability of each class, before unknown and smoothing.</source>
        <translation>Ein GeoTIFF (.tif): Wahrscheinlichkeit, Abstand, Entropie, dann die Wahrscheinlichkeit jeder Klasse, vor „unbekannt“ und Glättung.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>There is nothing to write: choose polygons, a raster or scores.</source>
        <translation>Es gibt nichts zu schreiben: Wählen Sie Polygone, ein Raster oder Scores.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Label polygons</source>
        <translation>Polygone klassifizieren</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Gives every polygon of a layer (parcels, segments) the class that fits it best: the mean of the scores of the tiles below it, weighted by the area that it covers. The result is a copy of the layer with class, probability, margin and second class.

A polygon smaller than a tile gets the class of its surroundings.</source>
        <translation>Gibt jedem Polygon eines Layers (Flurstücke, Segmente) die Klasse, die am besten passt: das Mittel der Scores der Kacheln darunter, gewichtet mit der Fläche, die es bedeckt. Das Ergebnis ist eine Kopie des Layers mit Klasse, Wahrscheinlichkeit, Abstand und zweiter Klasse.

Ein Polygon, das kleiner als eine Kachel ist, bekommt die Klasse seiner Umgebung.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>What is labelled, in any coordinate reference system. Only the selected ones where asked for. The layer is not changed.</source>
        <translation>Was klassifiziert wird, in jedem Koordinatenbezugssystem. Auf Wunsch nur die gewählten. Der Layer wird nicht geändert.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Labelled polygons</source>
        <translation>Klassifizierte Polygone</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygons with their own fields and those of the labels (.gpkg, .geojson).</source>
        <translation>Die Polygone mit ihren eigenen Feldern und denen der Klassen (.gpkg, .geojson).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer cannot be opened. Check its path.</source>
        <translation>Der Polygonlayer kann nicht geöffnet werden. Prüfen Sie seinen Pfad.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer has no coordinate reference system. Assign one.</source>
        <translation>Der Polygonlayer hat kein Koordinatenbezugssystem. Weisen Sie eines zu.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer is empty.</source>
        <translation>Der Polygonlayer ist leer.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer has not been read.</source>
        <translation>Der Polygonlayer wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>What a place can be: one of the lists that come with TerraSeek.</source>
        <translation>Was eine Stelle sein kann: eine der Listen, die TerraSeek mitbringt.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Own classes</source>
        <translation>Eigene Klassen</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of the list above: names between commas such as “en: water, forest | wood, town”, or the path of a class list (JSON).</source>
        <translation>Anstelle der Liste oben: Namen mit Kommas dazwischen, etwa „en: water, forest | wood, town“, oder der Pfad einer Klassenliste (JSON).</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Language of the names that the model reads. “auto” is that of typed classes, else English. The legend is in the language of QGIS.</source>
        <translation>Sprache der Namen, die das Modell liest. „auto“ ist die der eingegebenen Klassen, sonst Englisch. Die Legende ist in der Sprache von QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Cells of the size of the model's patches, where its package has patch embeddings. The image is read again, as long as indexing takes; nothing becomes unknown unless a lowest probability or a share to keep is given. Not with transduction.</source>
        <translation>Zellen von der Größe der Patches des Modells, wo sein Paket Patch-Embeddings hat. Das Bild wird noch einmal gelesen, so lange wie das Indexieren dauert; unbekannt wird nur etwas, wenn eine kleinste Wahrscheinlichkeit oder ein Anteil angegeben ist. Nicht mit Transduktion.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Lowest probability</source>
        <translation>Niedrigste Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>What is less probable becomes unknown; 0 leaves nothing unknown. Empty takes the probability above which 90 % were right when the model was calibrated.</source>
        <translation>Was weniger wahrscheinlich ist, wird unbekannt; 0 lässt nichts unbekannt. Leer nimmt die Wahrscheinlichkeit, über der bei der Kalibrierung des Modells 90 % richtig waren.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Share to keep</source>
        <translation>Zu behaltender Anteil</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of a lowest probability: only this share of the surest is labelled.</source>
        <translation>Anstelle einer niedrigsten Wahrscheinlichkeit: Nur dieser Anteil, der sicherste, wird klassifiziert.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Accuracy to aim at</source>
        <translation>Angestrebte Genauigkeit</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of a lowest probability: the one above which this share was right when the model was calibrated.</source>
        <translation>Anstelle einer niedrigsten Wahrscheinlichkeit: die, über der bei der Kalibrierung des Modells dieser Anteil richtig war.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Several sentences a class</source>
        <translation>Mehrere Sätze je Klasse</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Average the sentences of the model's templates and all names of a class.</source>
        <translation>Die Sätze der Vorlagen des Modells und alle Namen einer Klasse mitteln.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Descriptions of the classes</source>
        <translation>Beschreibungen der Klassen</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Use what the list says a class looks like from above.</source>
        <translation>Benutzen, wie eine Klasse laut der Liste von oben aussieht.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Removes single cells that differ from what is around them: majority of 3 × 3 cells, or a Markov random field (potts).</source>
        <translation>Entfernt einzelne Zellen, die sich von ihrer Umgebung unterscheiden: Mehrheit aus 3 × 3 Zellen oder ein Markow-Zufallsfeld (potts).</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Strength of the Markov field</source>
        <translation>Stärke des Markow-Felds</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Weight of the neighbours; 0 does not smooth.</source>
        <translation>Gewicht der Nachbarn; 0 glättet nicht.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Smallest group of cells</source>
        <translation>Kleinste Zellgruppe</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Smaller groups are given to their largest neighbour; 0 keeps all.</source>
        <translation>Kleinere Gruppen gehen an ihren größten Nachbarn; 0 behält alle.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Give a lowest probability, a share to keep or an accuracy to aim at, not two of them.</source>
        <translation>Geben Sie eine niedrigste Wahrscheinlichkeit, einen zu behaltenden Anteil oder eine angestrebte Genauigkeit an, nicht zwei davon.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Patches and “Similar tiles decide together” do not go together.</source>
        <translation>Patches und „Ähnliche Kacheln entscheiden gemeinsam“ gehen nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Type the classes, e.g. “en: water, forest”.</source>
        <translation>Geben Sie die Klassen ein, z. B. „en: water, forest“.</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>land cover,land use,classification,label,zero-shot,classes,accuracy,LULC</source>
        <translation>Landbedeckung,Landnutzung,Klassifizierung,Klassen,Zero-Shot,Genauigkeit,LULC,land cover,land use,classification</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Number of labelled places</source>
        <translation>Anzahl klassifizierter Stellen</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Number of unknown places</source>
        <translation>Anzahl unbekannter Stellen</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Probability below which a place is unknown</source>
        <translation>Wahrscheinlichkeit, unter der eine Stelle unbekannt ist</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Unknown area in square metres</source>
        <translation>Unbekannte Fläche in Quadratmetern</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Square metres of each class (JSON)</source>
        <translation>Quadratmeter jeder Klasse (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Certainty · {0}</source>
        <translation>Sicherheit · {0}</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Land cover · {0}</source>
        <translation>Landbedeckung · {0}</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>{0}: {1} ha</source>
        <translation>{0}: {1} ha</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Map of classes</source>
        <translation>Karte der Klassen</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Polygons or a raster of classes: of “Label land cover”, which knows its classes, or any other.</source>
        <translation>Polygone oder ein Raster von Klassen: aus „Landbedeckung“, das seine Klassen kennt, oder andere.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Field of the map</source>
        <translation>Feld der Karte</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Field of the polygons with the class; empty is “class”.</source>
        <translation>Feld der Polygone mit der Klasse; leer ist „class“.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>For a map that does not know its classes: name of a list that comes with TerraSeek, path of one, or typed names.</source>
        <translation>Für eine Karte, die ihre Klassen nicht kennt: Name einer mitgelieferten Liste, Pfad einer Liste oder eingegebene Namen.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” cannot be opened. Check its path.</source>
        <translation>„{0}“ kann nicht geöffnet werden. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” has to be a raster or a vector layer.</source>
        <translation>„{0}“ muss ein Raster- oder Vektorlayer sein.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” is a web layer. Save it as a file first.</source>
        <translation>„{0}“ ist ein Weblayer. Speichern Sie ihn erst als Datei.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” has no coordinate reference system. Assign one.</source>
        <translation>„{0}“ hat kein Koordinatenbezugssystem. Weisen Sie eines zu.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>The layers have not been read.</source>
        <translation>Die Layer wurden nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Model information</source>
        <translation>Modellinformation</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Shows version, licence, languages with their measured quality, size and hash of an installed model package.</source>
        <translation>Zeigt Version, Lizenz, Sprachen mit ihrer gemessenen Güte, Größe und Hash eines installierten Modellpakets.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Languages with measured quality (JSON)</source>
        <translation>Sprachen mit gemessener Güte (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>All installed models (JSON)</source>
        <translation>Alle installierten Modelle (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Length of the embeddings</source>
        <translation>Länge der Embeddings</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Size (MB)</source>
        <translation>Größe (MB)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>No model is installed. Install one: see the options of TerraSeek.</source>
        <translation>Kein Modell ist installiert. Installieren Sie eines: siehe Optionen von TerraSeek.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>There is no model “{0}”. Installed: {1}.</source>
        <translation>Es gibt kein Modell „{0}“. Installiert: {1}.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>{0} {1}, licence {2}, {3} MB, languages: {4}</source>
        <translation>{0} {1}, Lizenz {2}, {3} MB, Sprachen: {4}</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Export index</source>
        <translation>Index exportieren</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Writes the tiles of an index and their embeddings as GeoParquet 1.1, for other programs. The raster has to be indexed. The engine's environment needs pyarrow.</source>
        <translation>Schreibt die Kacheln eines Index und ihre Embeddings als GeoParquet 1.1, für andere Programme. Das Raster muss indexiert sein. Die Umgebung der Suchmaschine braucht pyarrow.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>GeoParquet</source>
        <translation>GeoParquet</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>GeoParquet files (*.parquet)</source>
        <translation>GeoParquet-Dateien (*.parquet)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>A file that ends with .parquet: id, geometry and embedding of each tile.</source>
        <translation>Eine Datei, die auf .parquet endet: Kennung, Geometrie und Embedding jeder Kachel.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>The export is a GeoParquet file: choose a name that ends with .parquet.</source>
        <translation>Exportiert wird eine GeoParquet-Datei: Wählen Sie einen Namen, der auf .parquet endet.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>The raster's index with these settings is {0}.</source>
        <translation>Der Index des Rasters mit diesen Einstellungen hat den Status {0}.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Run “Index raster” first.</source>
        <translation>Führen Sie erst „Raster indexieren“ aus.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/models.py"/>
        <source>%Ln tiles written</source>
        <translation>
            <numerusform>%Ln Kachel geschrieben</numerusform>
            <numerusform>%Ln Kacheln geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>An image file with a coordinate reference system: aerial, drone or satellite imagery. Web layers (WMS, XYZ) have to be saved as a file first.</source>
        <translation>Eine Bilddatei mit Koordinatenbezugssystem: Luft-, Drohnen- oder Satellitenbilder. Weblayer (WMS, XYZ) müssen zuerst als Datei gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Name of an installed model package, or the path of one. Empty takes the model chosen in the panel, else the default one.</source>
        <translation>Name oder Pfad eines installierten Modellpakets. Leer nimmt das im Bedienfeld gewählte Modell, sonst das Standardmodell.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Side of a tile on the ground. Empty or 0 derives it from the model and the raster's pixel size.</source>
        <translation>Seitenlänge einer Kachel am Boden. Leer oder 0 leitet sie aus dem Modell und der Pixelgröße des Rasters ab.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Overlap (%)</source>
        <translation>Überlappung (%)</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Share of a tile's side that neighbours share. 50 finds objects at tile edges.</source>
        <translation>Anteil einer Kachelseite, den Nachbarn gemeinsam haben. 50 findet Objekte an Kachelrändern.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>One band, or three in the order red, green, blue. Empty follows the colour interpretation of the file or a known sensor.</source>
        <translation>Ein Kanal, oder drei in der Reihenfolge Rot, Grün, Blau. Leer folgt der Farbinterpretation der Datei oder einem bekannten Sensor.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>auto takes an NVIDIA card where one works. cuda fails where none works instead of falling back in silence. tensorrt builds an engine once, which takes minutes, and keeps it.</source>
        <translation>auto nimmt eine NVIDIA-Karte, wo eine funktioniert. cuda scheitert, wo keine funktioniert, statt still auszuweichen. tensorrt baut einmal eine Engine, was Minuten dauert, und behält sie.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Folder for indexes</source>
        <translation>Ordner für Indexe</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Where the index is looked for and written. Empty is “&lt;raster&gt;.terraseek” beside the raster, or the profile where that folder is read-only.</source>
        <translation>Wo der Index gesucht und geschrieben wird. Leer ist „&lt;raster&gt;.terraseek“ neben dem Raster, oder das Profil, wo dieser Ordner schreibgeschützt ist.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Area of interest</source>
        <translation>Interessengebiet</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Only tiles whose centre lies in this extent. It may be in any coordinate reference system. Empty is the whole raster.</source>
        <translation>Nur Kacheln, deren Mittelpunkt in dieser Ausdehnung liegt. Sie darf in jedem Koordinatenbezugssystem sein. Leer ist das ganze Raster.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Folder of an existing index of this raster, such as the output of “Index raster”. Empty finds the raster's index, and makes or updates it where needed.</source>
        <translation>Ordner eines vorhandenen Index dieses Rasters, etwa die Ausgabe von „Raster indexieren“. Leer findet den Index des Rasters und erstellt oder aktualisiert ihn, wo nötig.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The raster cannot be opened. Check its path.</source>
        <translation>Das Raster kann nicht geöffnet werden. Prüfen Sie seinen Pfad.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <location filename="../sources.py"/>
        <source>“{0}” is a {1} layer, not an image file.</source>
        <translation>„{0}“ ist ein {1}-Layer, keine Bilddatei.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Save the part you need first: right-click the layer, Export &gt; Save As.</source>
        <translation>Speichern Sie erst den Teil, den Sie brauchen: Rechtsklick auf den Layer, Export &gt; Speichern als.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Choose one band or three, not {0}.</source>
        <translation>Wählen Sie einen Kanal oder drei, nicht {0}.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The raster has no band {0}; it has {1}.</source>
        <translation>Das Raster hat keinen Kanal {0}; es hat {1}.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The area of interest lies outside the raster. Choose one that overlaps it.</source>
        <translation>Das Interessengebiet liegt außerhalb des Rasters. Wählen Sie eines, das sich mit ihm überschneidet.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Replace files</source>
        <translation>Dateien ersetzen</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Whether output files that are there already are replaced. A file that is open as a layer of the project never is.</source>
        <translation>Ob schon vorhandene Ausgabedateien ersetzt werden. Eine Datei, die als Layer des Projekts geöffnet ist, wird es nie.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}”: choose a name that ends with {1}.</source>
        <translation>„{0}“: Wählen Sie einen Namen, der auf {1} endet.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” is open as the layer “{1}”. Remove the layer first, or choose another name.</source>
        <translation>„{0}“ ist als Layer „{1}“ geöffnet. Entfernen Sie erst den Layer oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” is there already. Choose another name, or tick “Replace files”.</source>
        <translation>„{0}“ gibt es schon. Wählen Sie einen anderen Namen oder haken Sie „Dateien ersetzen“ an.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” cannot be opened as a file. Save it as a file first.</source>
        <translation>„{0}“ kann nicht als Datei geöffnet werden. Speichern Sie es erst als Datei.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>The layer cannot be read: {0}</source>
        <translation>Der Layer ist nicht lesbar: {0}</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Loading the model and reading the raster</source>
        <translation>Modell wird geladen und Raster gelesen</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Waiting for another process that writes this index</source>
        <translation>Wartet auf einen anderen Prozess, der diesen Index schreibt</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>TerraSeek: search imagery by text</source>
        <translation>TerraSeek: Bilddaten mit Text durchsuchen</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>What to look for, as a sentence in one of the ten languages, for example “a bridge over a river”. Sentences may be joined with AND, OR and NOT.</source>
        <translation>Was gesucht wird, als Satz in einer der zehn Sprachen, zum Beispiel „eine Brücke über einen Fluss“. Sätze lassen sich mit AND, OR und NOT verbinden.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Language of the query. “detect” recognises it.</source>
        <translation>Sprache des Suchtexts. „detect“ erkennt sie.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <location filename="../processing/search.py"/>
        <source>Number of results</source>
        <translation>Anzahl der Ergebnisse</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The best tiles, at most so many.</source>
        <translation>Die besten Kacheln, höchstens so viele.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Lowest score</source>
        <translation>Niedrigster Score</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Drop tiles that score less. Empty keeps them.</source>
        <translation>Kacheln mit niedrigerem Score weglassen. Leer behält sie.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The query is empty. Type what you look for, e.g. “a bridge over a river”.</source>
        <translation>Der Suchtext ist leer. Geben Sie ein, was Sie suchen, z. B. „eine Brücke über einen Fluss“.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The query is too long: at most {0} characters.</source>
        <translation>Der Suchtext ist zu lang: höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../result_files.py"/>
        <source>Score of every tile for “{0}”</source>
        <translation>Score jeder Kachel für „{0}“</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>The results cannot be read from {0}.</source>
        <translation>Die Ergebnisse können nicht aus {0} gelesen werden.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../processing/trust.py"/>
        <source>The results cannot be written to {0}.</source>
        <translation>Die Ergebnisse können nicht nach {0} geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>No tile scores high enough. Lower the lowest score or enlarge the area.</source>
        <translation>Keine Kachel hat einen genügend hohen Score. Senken Sie den niedrigsten Score oder vergrößern Sie das Gebiet.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Tiles found</source>
        <translation>Gefundene Kacheln</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Polygons of the tiles with rank, score and percentile, the best one first.</source>
        <translation>Polygone der Kacheln mit Rang, Score und Perzentil, die beste zuerst.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <location filename="../processing/steered.py"/>
        <source>Language of the query</source>
        <translation>Sprache des Suchtexts</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Whether anything convincing was found</source>
        <translation>Ob etwas Überzeugendes gefunden wurde</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Verdict in words</source>
        <translation>Urteil in Worten</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Search by text</source>
        <translation>Suche mit Text</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Ranks the tiles of a raster against a sentence in English, Portuguese, Spanish, French, German, Dutch, Italian, Chinese, Korean or Russian.

A raster that is not indexed is indexed first. Everything runs on this computer. The score says how well a tile fits compared with others of the same raster and query; it is no probability.</source>
        <translation>Ordnet die Kacheln eines Rasters nach einem Satz auf Englisch, Portugiesisch, Spanisch, Französisch, Deutsch, Niederländisch, Italienisch, Chinesisch, Koreanisch oder Russisch.

Ein Raster, das nicht indexiert ist, wird zuerst indexiert. Alles läuft auf diesem Rechner. Der Score sagt, wie gut eine Kachel im Vergleich zu anderen desselben Rasters und Suchtexts passt; er ist keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Lowest contrast</source>
        <translation>Niedrigster Kontrast</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Drop tiles that stand less above the rest of the raster, in standard deviations. Unlike scores, contrasts of different sentences and languages can be compared. With AND, OR and NOT the contrast is 3 plus the log odds of the score: 3 is where a tile half belongs. Empty keeps all.</source>
        <translation>Kacheln weglassen, die weniger aus dem übrigen Raster herausragen, in Standardabweichungen. Anders als Scores sind Kontraste verschiedener Sätze und Sprachen vergleichbar. Mit AND, OR und NOT ist der Kontrast 3 plus die logarithmierte Chance (Logit) des Scores: Bei 3 gehört eine Kachel halb dazu. Leer behält alle.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Ranks the tiles of a raster by how much they look like examples: places in the raster (points or polygons) or an image file. Counter-examples push tiles down, and a sentence may be added.

A raster that is not indexed is indexed first.</source>
        <translation>Ordnet die Kacheln eines Rasters danach, wie ähnlich sie Beispielen sehen: Stellen im Raster (Punkte oder Polygone) oder einer Bilddatei. Gegenbeispiele drücken Kacheln nach unten, und ein Satz kann dazukommen.

Ein Raster, das nicht indexiert ist, wird zuerst indexiert.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Points or polygons on what you look for, at most {0}; in any coordinate reference system. Only the selected ones where asked for.</source>
        <translation>Punkte oder Polygone auf dem, was Sie suchen, höchstens {0}; in jedem Koordinatenbezugssystem. Auf Wunsch nur die gewählten.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>A PNG, JPEG or TIFF that shows what you look for, seen from above.</source>
        <translation>Ein PNG, JPEG oder TIFF, das zeigt, was Sie suchen, von oben gesehen.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Counter-examples</source>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Points or polygons on what you do not look for.</source>
        <translation>Punkte oder Polygone auf dem, was Sie nicht suchen.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>There is no example. Give points, polygons or an image.</source>
        <translation>Es gibt kein Beispiel. Geben Sie Punkte, Polygone oder ein Bild an.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>The example image is not there: {0}</source>
        <translation>Das Beispielbild ist nicht da: {0}</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>There are {0} examples. Select at most {1}.</source>
        <translation>Es sind {0} Beispiele. Wählen Sie höchstens {1}.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Search with marks</source>
        <translation>Suche mit Markierungen</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Ranks tiles against a sentence and what marked tiles taught: take a result layer, add a field, write 1 for right and 0 for wrong, leave the others empty. Where the marks do not help, the ranking is that of the sentence.

From 20 marks on, the share of right tiles among the results is estimated. The search can be saved as a detector and run on other rasters.</source>
        <translation>Ordnet Kacheln nach einem Satz und dem, was markierte Kacheln gelehrt haben: Nehmen Sie einen Ergebnislayer, fügen Sie ein Feld hinzu, schreiben Sie 1 für richtig und 0 für falsch, lassen Sie die anderen leer. Wo die Markierungen nicht helfen, gilt die Ordnung des Satzes.

Ab 20 Markierungen wird der Anteil richtiger Kacheln unter den Ergebnissen geschätzt. Die Suche kann als Detektor gespeichert und auf andere Raster angewandt werden.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Marked tiles</source>
        <translation>Markierte Kacheln</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A result layer of the same raster and tile size, or a table of tile names.</source>
        <translation>Ein Ergebnislayer desselben Rasters und derselben Kachelgröße, oder eine Tabelle mit Kachelnamen.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Field of the tile</source>
        <translation>Feld der Kachel</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The field that names the tile.</source>
        <translation>Das Feld, das die Kachel nennt.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Field of the mark</source>
        <translation>Feld der Markierung</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>1, true, yes or right; 0, false, no or wrong; anything else is no mark.</source>
        <translation>1, true, yes oder right; 0, false, no oder wrong; alles andere ist keine Markierung.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Save as detector</source>
        <translation>Als Detektor speichern</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A file with the query and what the marks taught, for “Run detector”.</source>
        <translation>Eine Datei mit dem Suchtext und dem, was die Markierungen gelehrt haben, für „Detektor anwenden“.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tiles marked as right</source>
        <translation>Als richtig markierte Kacheln</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tiles marked as wrong</source>
        <translation>Als falsch markierte Kacheln</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Share of what the marks say, 0 to 1</source>
        <translation>Gewicht der Markierungen, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Estimated share of right tiles among the results</source>
        <translation>Geschätzter Anteil richtiger Kacheln unter den Ergebnissen</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Its lower bound (90 %)</source>
        <translation>Seine untere Grenze (90 %)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Its upper bound (90 %)</source>
        <translation>Seine obere Grenze (90 %)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tile to mark next</source>
        <translation>Als Nächstes zu markierende Kachel</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>No tile is marked: write 1 or 0 into the field “{0}”.</source>
        <translation>Keine Kachel ist markiert: Schreiben Sie 1 oder 0 in das Feld „{0}“.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Run detector</source>
        <translation>Detektor anwenden</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Ranks the tiles of a raster with a detector: a query and what marks taught, saved under a name in the panel or by “Search with marks”. The index must be of the model that the detector was made with.</source>
        <translation>Ordnet die Kacheln eines Rasters mit einem Detektor: einem Suchtext und dem, was Markierungen gelehrt haben, gespeichert unter einem Namen im Bedienfeld oder von „Suche mit Markierungen“. Der Index muss von dem Modell sein, mit dem der Detektor gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The file of the detector.</source>
        <translation>Die Datei des Detektors.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Run a search again</source>
        <translation>Eine Suche wiederholen</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Runs the search of a result layer again, from the recipe that the layer carries: raster, model, query, settings. What is not as it was is said: another model, a changed raster.</source>
        <translation>Wiederholt die Suche eines Ergebnislayers nach dem Rezept, das der Layer mit sich führt: Raster, Modell, Suchtext, Einstellungen. Was nicht wie zuvor ist, wird gesagt: ein anderes Modell, ein geändertes Raster.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Result layer</source>
        <translation>Ergebnislayer</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A layer of results made by TerraSeek, in the project or as a GeoPackage.</source>
        <translation>Ein von TerraSeek gemachter Ergebnislayer, im Projekt oder als GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Instead of a layer: a recipe, a GeoJSON of results, or a saved answer.</source>
        <translation>Anstelle eines Layers: ein Rezept, ein GeoJSON mit Ergebnissen oder eine gespeicherte Antwort.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Nothing is other than it was</source>
        <translation>Nichts ist anders als zuvor</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>What is not as it was</source>
        <translation>Was nicht wie zuvor ist</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Give a result layer or the file of a recipe.</source>
        <translation>Geben Sie einen Ergebnislayer oder die Datei eines Rezepts an.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The recipe cannot be read: {0}</source>
        <translation>Das Rezept ist nicht lesbar: {0}</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>There is no recipe of a search in it.</source>
        <translation>Es ist kein Rezept einer Suche darin.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Read a query</source>
        <translation>Suchtext lesen</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Shows how a query is understood, without a raster: its phrases, its language, the synonyms and templates, and whether the model knows the language well. A fault is shown with its place.</source>
        <translation>Zeigt ohne Raster, wie ein Suchtext verstanden wird: seine Wortgruppen, seine Sprache, die Synonyme und Vorlagen, und ob das Modell die Sprache gut kann. Ein Fehler wird mit seiner Stelle gezeigt.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Phrases (JSON)</source>
        <translation>Wortgruppen (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Sentences of each phrase (JSON)</source>
        <translation>Sätze jeder Wortgruppe (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>What to know about the language</source>
        <translation>Was über die Sprache zu wissen ist</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Whether it is a plain sentence</source>
        <translation>Ob es ein einfacher Satz ist</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Stratified sample</source>
        <translation>Geschichtete Stichprobe</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Draws random points in every class of a map, to be labelled by hand: fill in the field “reference” by eye, then compare with “Assess accuracy”. The size follows from the standard error wanted for the overall accuracy (Olofsson et al. 2014), or is given. Points come in random order, so that no row of one class gives the answer away.</source>
        <translation>Zieht zufällige Punkte in jeder Klasse einer Karte, von Hand zu bestimmen: Füllen Sie das Feld „reference“ nach Augenschein aus und vergleichen Sie dann mit „Genauigkeit beurteilen“. Der Umfang folgt aus dem gewünschten Standardfehler der Gesamtgenauigkeit (Olofsson et al. 2014) oder wird vorgegeben. Die Punkte kommen in zufälliger Reihenfolge, damit keine Folge gleicher Klassen die Antwort verrät.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Number of points</source>
        <translation>Anzahl der Punkte</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points in all. Empty derives it from the standard error.</source>
        <translation>Punkte insgesamt. Leer leitet sie aus dem Standardfehler ab.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Wanted for the overall accuracy; half of it needs four times the points.</source>
        <translation>Gewünscht für die Gesamtgenauigkeit; die Hälfte davon braucht viermal so viele Punkte.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Division among the classes</source>
        <translation>Aufteilung auf die Klassen</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>balanced: by area, but enough of rare classes; proportional: by area; equal: as many of every class.</source>
        <translation>balanced: nach Fläche, aber genug von seltenen Klassen; proportional: nach Fläche; equal: gleich viele von jeder Klasse.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points that a rare class gets when the division is balanced.</source>
        <translation>Punkte, die eine seltene Klasse bei ausgewogener Aufteilung bekommt.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Expected accuracy</source>
        <translation>Erwartete Genauigkeit</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Of every class, a guess: the size follows from it and the standard error.</source>
        <translation>Jeder Klasse, geschätzt: Der Umfang folgt daraus und aus dem Standardfehler.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>The same number draws the same points again.</source>
        <translation>Dieselbe Zahl zieht dieselben Punkte noch einmal.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points (.gpkg) with the empty field “reference” and the stratum of each.</source>
        <translation>Punkte (.gpkg) mit dem leeren Feld „reference“ und der Schicht eines jeden.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>{0}: {1} points, {2} % of the area</source>
        <translation>{0}: {1} Punkte, {2} % der Fläche</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <location filename="../results_box.py"/>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Tiles of at least the lowest contrast (2.5 where none is given) that touch, joined into one place each, with their number and the score of the best one.</source>
        <translation>Kacheln ab dem niedrigsten Kontrast (2.5, wo keiner angegeben ist), die sich berühren, zu je einer Stelle vereint, mit ihrer Anzahl und dem Score der besten.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Number of places</source>
        <translation>Anzahl der Stellen</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Ranking</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>What a plain sentence is ranked by. contrast takes off what makes a tile near to every sentence and mostly finds more; cosine is the model's own figure.</source>
        <translation>Wonach ein einfacher Satz geordnet wird. contrast zieht ab, was eine Kachel jedem Satz nahe bringt, und findet meist mehr; cosine ist der eigene Wert des Modells.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Synonyms and templates</source>
        <translation>Synonyme und Vorlagen</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Average the query with its shipped synonyms and the model's templates.</source>
        <translation>Den Suchtext mit seinen mitgelieferten Synonymen und den Vorlagen des Modells mitteln.</translation>
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
        <translation>Sätze, die anstelle des Suchtexts gemittelt werden, einer je Zeile; höchstens 32.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>For example 64, 128, 256: small things are found in small tiles, large ones in large tiles. Instead of the tile size; the ranking is by contrast then.</source>
        <translation>Zum Beispiel 64, 128, 256: Kleines findet sich in kleinen Kacheln, Großes in großen. Anstelle der Kachelgröße; geordnet wird dann nach Kontrast.</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>The model compares tiles with sentences. More sentences for one thing are averaged, which often finds more.</source>
        <translation>Das Modell vergleicht Kacheln mit Sätzen. Mehrere Sätze für dasselbe werden gemittelt, was oft mehr findet.</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Only what was typed</source>
        <translation>Nur, was eingegeben wurde</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>With the synonyms and templates below</source>
        <translation>Mit den Synonymen und Vorlagen unten</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Only the sentences below, as I edit them</source>
        <translation>Nur die Sätze unten, wie ich sie bearbeite</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>One sentence a line, at most {0}</source>
        <translation>Ein Satz je Zeile, höchstens {0}</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Goes with a plain sentence, not with AND, OR and NOT</source>
        <translation>Geht mit einem einfachen Satz, nicht mit AND, OR und NOT</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>Language of the query; its synonyms and comparison terms depend on it</source>
        <translation>Sprache des Suchtexts; seine Synonyme und Vergleichsbegriffe hängen davon ab</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>The sentences that the model compares with the tiles</source>
        <translation>Die Sätze, die das Modell mit den Kacheln vergleicht</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>Search by places, polygons or an image file, with or without words</source>
        <translation>Suche mit Stellen, Polygonen oder einer Bilddatei, mit oder ohne Worte</translation>
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
        <translation>Nicht erkannt</translation>
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
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../render.py"/>
        <location filename="../results_store.py"/>
        <source>{0} cannot be written</source>
        <translation>{0} ist nicht beschreibbar</translation>
    </message>
    <message>
        <location filename="../result_files.py"/>
        <source>QGIS cannot open {0}</source>
        <translation>QGIS kann {0} nicht öffnen</translation>
    </message>
    <message>
        <location filename="../result_files.py"/>
        <source>Heat map · {0}</source>
        <translation>Heatmap · {0}</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Save the heat map</source>
        <translation>Heatmap speichern</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>this QGIS cannot write COG files</source>
        <translation>dieses QGIS kann keine COG-Dateien schreiben</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Zoom to the tile</source>
        <translation>Auf die Kachel zoomen</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Copy coordinates</source>
        <translation>Koordinaten kopieren</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Not like this</source>
        <translation>Nicht so etwas</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Mark as right</source>
        <translation>Als richtig markieren</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Mark as wrong</source>
        <translation>Als falsch markieren</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Take the mark away</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Shown tiles as GeoPackage…</source>
        <translation>Gezeigte Kacheln als GeoPackage…</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Shown tiles as GeoParquet…</source>
        <translation>Gezeigte Kacheln als GeoParquet…</translation>
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
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Previous result</source>
        <translation>Voriges Ergebnis</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Next result</source>
        <translation>Nächstes Ergebnis</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Zoom to a result when stepping to it</source>
        <translation>Beim Durchblättern auf das Ergebnis zoomen</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Pictures or list</source>
        <translation>Bilder oder Liste</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Join hits that touch: a list of places, not of tiles</source>
        <translation>Treffer, die sich berühren, vereinen: eine Liste von Stellen, nicht von Kacheln</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Tile {0}</source>
        <translation>Kachel {0}</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>{0} % of all tiles score lower</source>
        <translation>{0} % aller Kacheln haben einen niedrigeren Score</translation>
    </message>
    <message numerus="yes">
        <location filename="../results_view.py"/>
        <source>%Ln tiles joined</source>
        <translation>
            <numerusform>%Ln Kachel vereint</numerusform>
            <numerusform>%Ln Kacheln vereint</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Rank with the other model: {0}</source>
        <translation>Rang beim anderen Modell: {0}</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>1 is the tile that fits the sentence best</source>
        <translation>1 ist die Kachel, die am besten zum Satz passt</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Share of all tiles of the layer that score lower</source>
        <translation>Anteil aller Kacheln des Layers mit niedrigerem Score</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>The image that the tile is on</source>
        <translation>Das Bild, auf dem die Kachel liegt</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>How far the tile fits the query with its operators, from 0 to 1</source>
        <translation>Wie weit die Kachel zum Suchtext mit seinen Operatoren passt, von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Cosine similarity of tile and sentence</source>
        <translation>Kosinus-Ähnlichkeit von Kachel und Satz</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Contrast of the whole query {0} (at 3 a tile half fits it)</source>
        <translation>Kontrast des ganzen Suchtexts {0} (bei 3 passt eine Kachel zur Hälfte)</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Contrast {0} (2 is a little, 3 clear, 5 outstanding)</source>
        <translation>Kontrast {0} (2 ist wenig, 3 deutlich, 5 überragend)</translation>
    </message>
    <message>
        <location filename="../setup_check.py"/>
        <source>{0} is a 32-bit one</source>
        <translation>{0} ist eines mit 32 Bit</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>An environment of your own is used: {0}</source>
        <translation>Eine eigene Umgebung wird benutzt: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The chosen Python is not there: {0}</source>
        <translation>Das gewählte Python ist nicht da: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>An environment that was found is used: {0}</source>
        <translation>Eine gefundene Umgebung wird benutzt: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine is set up: Python {0}, {1}.</source>
        <translation>Die Suchmaschine ist eingerichtet: Python {0}, {1}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine was set up for another version of the plugin: update it.</source>
        <translation>Die Suchmaschine wurde für eine andere Version der Erweiterung eingerichtet: Aktualisieren Sie sie.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine's environment is damaged or was deleted: repair it.</source>
        <translation>Die Umgebung der Suchmaschine ist beschädigt oder wurde gelöscht: Reparieren Sie sie.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine is not set up yet.</source>
        <translation>Die Suchmaschine ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>TerraSeek: search engine</source>
        <translation>TerraSeek: Suchmaschine</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <location filename="../setup_job.py"/>
        <source>Checking the environment…</source>
        <translation>Umgebung wird geprüft…</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine's environment was removed.</source>
        <translation>Die Umgebung der Suchmaschine wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Remove the engine's environment? Indexes and models stay.</source>
        <translation>Die Umgebung der Suchmaschine entfernen? Indexe und Modelle bleiben.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Python 3.10 or newer</source>
        <translation>Python 3.10 oder neuer</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Offline archive</source>
        <translation>Offline-Archiv</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Offline archive (*.zip)</source>
        <translation>Offline-Archiv (*.zip)</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Folder of wheels</source>
        <translation>Ordner mit Wheels</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Folder of a virtual environment</source>
        <translation>Ordner einer virtuellen Umgebung</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The environment works and is used from now on (engine {0}, Python {1}).</source>
        <translation>Die Umgebung funktioniert und wird ab jetzt benutzt (Suchmaschine {0}, Python {1}).</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Set up anew</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <location filename="../setup_form.py"/>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>It takes about {0} MB on the disk ({1} GB are free), in {2}.</source>
        <translation>Das braucht etwa {0} MB auf dem Datenträger ({1} GB sind frei), in {2}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>About {0} MB are downloaded from pypi.org.</source>
        <translation>Etwa {0} MB werden von pypi.org heruntergeladen.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The proxy of QGIS is used: {0}.</source>
        <translation>Der Proxy von QGIS wird benutzt: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>No NVIDIA driver was found here: the GPU would not be used.</source>
        <translation>Hier wurde kein NVIDIA-Treiber gefunden: Die GPU würde nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Stop the set-up? Nothing is changed then.</source>
        <translation>Die Einrichtung anhalten? Es wird dann nichts geändert.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Free some space, or move the QGIS profile to a larger disk, then try again.</source>
        <translation>Schaffen Sie Platz oder verlegen Sie das QGIS-Profil auf einen größeren Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The proxy refused the connection.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Check the proxy under Settings &gt; Options &gt; Network, or use an offline archive.</source>
        <translation>Prüfen Sie den Proxy unter Einstellungen &gt; Optionen &gt; Netzwerk oder nehmen Sie ein Offline-Archiv.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip kann keinen SOCKS-Proxy benutzen.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Set an HTTP proxy under Settings &gt; Options &gt; Network, or use an offline archive.</source>
        <translation>Tragen Sie unter Einstellungen &gt; Optionen &gt; Netzwerk einen HTTP-Proxy ein oder nehmen Sie ein Offline-Archiv.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The connection is not trusted: its certificate could not be checked.</source>
        <translation>Der Verbindung wird nicht vertraut: Ihr Zertifikat konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Your office may inspect connections: set PIP_CERT to its certificate, or use an offline archive.</source>
        <translation>Ihre Firma prüft vielleicht Verbindungen: Setzen Sie PIP_CERT auf deren Zertifikat oder nehmen Sie ein Offline-Archiv.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The package index could not be reached.</source>
        <translation>Der Paketindex war nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Check the connection and the proxy (Settings &gt; Options &gt; Network), or use an offline archive.</source>
        <translation>Prüfen Sie die Verbindung und den Proxy (Einstellungen &gt; Optionen &gt; Netzwerk) oder nehmen Sie ein Offline-Archiv.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A package is damaged.</source>
        <translation>Ein Paket ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Try again, or get the archive again.</source>
        <translation>Versuchen Sie es erneut oder besorgen Sie das Archiv noch einmal.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A file could not be written.</source>
        <translation>Eine Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Close other programs that use the engine, and see whether a virus scanner blocks the folder of the QGIS profile.</source>
        <translation>Schließen Sie andere Programme, die die Suchmaschine benutzen, und sehen Sie nach, ob ein Virenscanner den Ordner des QGIS-Profils sperrt.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The path of the QGIS profile is too long for Windows.</source>
        <translation>Der Pfad des QGIS-Profils ist zu lang für Windows.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Switch long paths on in Windows, or start QGIS with a shorter folder after --profiles-path.</source>
        <translation>Schalten Sie lange Pfade in Windows ein, oder starten Sie QGIS mit einem kürzeren Ordner hinter --profiles-path.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A package has no version for this Python.</source>
        <translation>Ein Paket hat keine Version für dieses Python.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another Python, best one from 3.10 to 3.13.</source>
        <translation>Wählen Sie ein anderes Python, am besten eines von 3.10 bis 3.13.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The archive lacks packages for this Python or this system.</source>
        <translation>Dem Archiv fehlen Pakete für dieses Python oder dieses System.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose the Python that the archive was made for (its name says which).</source>
        <translation>Wählen Sie das Python, für das das Archiv gemacht ist (sein Name sagt, welches).</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This Python is too old: {0}.</source>
        <translation>Dieses Python ist zu alt: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose Python {0} or newer.</source>
        <translation>Wählen Sie Python {0} oder neuer.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This is no Python that can be started: {0}</source>
        <translation>Das ist kein Python, das sich starten lässt: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another one.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This Python cannot make a private environment: {0} is missing.</source>
        <translation>Dieses Python kann keine eigene Umgebung anlegen: {0} fehlt.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>On Debian and Ubuntu install the package python3-venv; or choose another Python.</source>
        <translation>Installieren Sie unter Debian und Ubuntu das Paket python3-venv, oder wählen Sie ein anderes Python.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The archive is refused: {0}.</source>
        <translation>Das Archiv wird abgelehnt: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Get it again from its maker.</source>
        <translation>Besorgen Sie es noch einmal beim Hersteller.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The environment does not work: {0}</source>
        <translation>Die Umgebung funktioniert nicht: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Try again; details are in the log.</source>
        <translation>Versuchen Sie es erneut; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This environment cannot be used: {0}.</source>
        <translation>Diese Umgebung ist nicht brauchbar: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another one, or let TerraSeek set up its own.</source>
        <translation>Wählen Sie eine andere oder lassen Sie TerraSeek eine eigene einrichten.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Another QGIS is setting up the engine.</source>
        <translation>Ein anderes QGIS richtet die Suchmaschine gerade ein.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Wait until it is done, or close it.</source>
        <translation>Warten Sie, bis es fertig ist, oder schließen Sie es.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The set-up failed: {0}</source>
        <translation>Die Einrichtung ist gescheitert: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>see the log</source>
        <translation>siehe Protokoll</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Details are in the log. Try again, or use an offline archive.</source>
        <translation>Einzelheiten stehen im Protokoll. Versuchen Sie es erneut oder nehmen Sie ein Offline-Archiv.</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>TerraSeek computes on your own machine, in a Python environment of its own in your QGIS profile. The Python of QGIS is not touched.</source>
        <translation>TerraSeek rechnet auf Ihrem eigenen Rechner, in einer eigenen Python-Umgebung in Ihrem QGIS-Profil. Das Python von QGIS bleibt unberührt.</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>The Python from which the environment is made</source>
        <translation>Das Python, aus dem die Umgebung entsteht</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Choose another Python</source>
        <translation>Ein anderes Python wählen</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>NVIDIA GPU (CUDA), and CPU</source>
        <translation>NVIDIA-GPU (CUDA) und CPU</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Internet (pypi.org)</source>
        <translation>Internet (pypi.org)</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Offline archive or folder of wheels</source>
        <translation>Offline-Archiv oder Ordner mit Wheels</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Archive…</source>
        <translation>Archiv…</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Computes on</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Packages from</source>
        <translation>Pakete aus</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Use another environment…</source>
        <translation>Andere Umgebung benutzen…</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../setup_hooks.py"/>
        <source>Set up engine…</source>
        <translation>Suchmaschine einrichten…</translation>
    </message>
    <message>
        <location filename="../setup_hooks.py"/>
        <source>Model packages…</source>
        <translation>Modellpakete…</translation>
    </message>
    <message>
        <location filename="../setup_interpreters.py"/>
        <source>Python {0} of QGIS ({1})</source>
        <translation>Python {0} von QGIS ({1})</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Looking at the Python…</source>
        <translation>Python wird angesehen…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The set-up was cancelled.</source>
        <translation>Die Einrichtung wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Checking the archive…</source>
        <translation>Archiv wird geprüft…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Making a private environment…</source>
        <translation>Eigene Umgebung wird angelegt…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Preparing pip…</source>
        <translation>pip wird vorbereitet…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Installing the engine's packages…</source>
        <translation>Pakete der Suchmaschine werden installiert…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Installing the model package…</source>
        <translation>Modellpaket wird installiert…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The model package was not installed: {0}</source>
        <translation>Das Modellpaket wurde nicht installiert: {0}</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The search engine is set up.</source>
        <translation>Die Suchmaschine ist eingerichtet.</translation>
    </message>
    <message>
        <location filename="../setup_pip.py"/>
        <source>Downloading {0} ({1})…</source>
        <translation>{0} wird heruntergeladen ({1})…</translation>
    </message>
    <message>
        <location filename="../setup_pip.py"/>
        <source>Unpacking the packages…</source>
        <translation>Pakete werden entpackt…</translation>
    </message>
    <message>
        <location filename="../setup_process.py"/>
        <source>It did not answer in time.</source>
        <translation>Es hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <location filename="../setup_process.py"/>
        <source>It crashed.</source>
        <translation>Es ist abgestürzt.</translation>
    </message>
    <message>
        <location filename="../setup_store.py"/>
        <source>another QGIS is setting up the engine</source>
        <translation>ein anderes QGIS richtet die Suchmaschine gerade ein</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Search several images</source>
        <translation>Mehrere Bilder durchsuchen</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>The best tiles of all ticked images make one list, each with its image’s name.</source>
        <translation>Die besten Kacheln aller angehakten Bilder ergeben eine Liste, jede mit dem Namen ihres Bildes.</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>State of the index</source>
        <translation>Zustand des Index</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>looking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Index what is missing first</source>
        <translation>Was fehlt, zuerst indexieren</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Not indexed, so indexed first: {0}</source>
        <translation>Nicht indexiert, wird daher zuerst indexiert: {0}</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Not indexed, so left out: {0}</source>
        <translation>Nicht indexiert, wird daher weggelassen: {0}</translation>
    </message>
    <message>
        <location filename="../sizes_edit.py"/>
        <source>one, as above</source>
        <translation>eine, wie oben</translation>
    </message>
    <message>
        <location filename="../sizes_edit.py"/>
        <source>Several tile sizes in metres, e.g. 64, 128, 256: small things are found in small tiles, large ones in large tiles. Each size has an index of its own. At most {0}.</source>
        <translation>Mehrere Kachelgrößen in Metern, z. B. 64, 128, 256: Kleines findet sich in kleinen Kacheln, Großes in großen. Jede Größe hat einen eigenen Index. Höchstens {0}.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>No raster layer is chosen.</source>
        <translation>Kein Rasterlayer ist gewählt.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Load an image and choose it above.</source>
        <translation>Laden Sie ein Bild und wählen Sie es oben aus.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>The layer “{0}” has lost its file.</source>
        <translation>Der Layer „{0}“ hat seine Datei verloren.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Repair its source (right-click the layer) or load the file again.</source>
        <translation>Reparieren Sie seine Quelle (Rechtsklick auf den Layer) oder laden Sie die Datei neu.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Choose the area that you need, then press Copy.</source>
        <translation>Wählen Sie das Gebiet, das Sie brauchen, und drücken Sie dann „Kopieren“.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>“{0}” has no coordinate reference system.</source>
        <translation>„{0}“ hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Write one into the file: Raster &gt; Projections &gt; Assign Projection.</source>
        <translation>Schreiben Sie eines in die Datei: Raster &gt; Projektionen &gt; Projektion zuweisen.</translation>
    </message>
    <message>
        <location filename="../style.py"/>
        <source>best</source>
        <translation>beste</translation>
    </message>
</context>
</TS>
