<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>TerraSeek</name>
    <message>
        <location filename="../area.py"/>
        <location filename="../copy_dialog.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The part of the image that is indexed and searched</source>
        <translation>La parte de la imagen que se indexa y en la que se busca</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Whole layer</source>
        <translation>Capa completa</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>What the map shows</source>
        <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Selected polygons of</source>
        <translation>Polígonos seleccionados de</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The rectangle around the selected polygons is searched</source>
        <translation>Se busca en el rectángulo que rodea los polígonos seleccionados</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>There is no polygon layer to take the area from.</source>
        <translation>No hay ninguna capa de polígonos de la que tomar el área.</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Select polygons of “{0}” first.</source>
        <translation>Seleccione primero polígonos de «{0}».</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The area does not touch the image.</source>
        <translation>El área no toca la imagen.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine could not start: {0}.</source>
        <translation>El motor no pudo arrancar: {0}.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Check the engine's Python in the settings of TerraSeek.</source>
        <translation>Compruebe el Python del motor en la configuración de TerraSeek.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine speaks protocol {0}, the plugin {1}.</source>
        <translation>El motor habla el protocolo {0}; el complemento, el {1}.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Update the plugin and its engine together.</source>
        <translation>Actualice juntos el complemento y su motor.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The request is too long for the engine.</source>
        <translation>La petición es demasiado larga para el motor.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Use fewer examples, or simpler polygons.</source>
        <translation>Use menos ejemplos o polígonos más sencillos.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine did not answer in time.</source>
        <translation>El motor no respondió a tiempo.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>The engine is not running.</source>
        <translation>El motor no está en marcha.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine sent a message without end.</source>
        <translation>El motor envió un mensaje sin fin.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine ended by itself (exit code {0}).</source>
        <translation>El motor terminó por sí solo (código de salida {0}).</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Run it again: indexing goes on where it stopped.</source>
        <translation>Ejecútelo de nuevo: la indexación continúa donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine does not speak the protocol.</source>
        <translation>El motor no habla el protocolo.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Two models compared</source>
        <translation>Dos modelos comparados</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <location filename="../panel_text.py"/>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>In brackets: the rank of the tile with the other model.</source>
        <translation>Entre paréntesis: el rango de la tesela con el otro modelo.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Best tiles</source>
        <translation>Mejores teselas</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>In both lists</source>
        <translation>En ambas listas</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>The rank correlation (Spearman) is 1 where both models put all tiles in the same order and 0 where the order of one says nothing about the other’s. It does not say which model is right: look at the tiles that only one of them found.</source>
        <translation>La correlación de rangos (Spearman) es 1 si ambos modelos ponen todas las teselas en el mismo orden y 0 si el orden de uno no dice nada del orden del otro. No dice qué modelo acierta: mire las teselas que solo uno de ellos encontró.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <location filename="../copy_dialog.py"/>
        <location filename="../diagnostics.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Copy imagery for searching</source>
        <translation>Copiar imágenes para buscar en ellas</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>“{0}” can only be read by QGIS. The chosen area is copied to a GeoTIFF in the cache folder, which is then searched.</source>
        <translation>«{0}» solo puede leerlo QGIS. El área elegida se copia en un GeoTIFF en la carpeta de caché y se busca en él.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Pixel size</source>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../model_manager.py"/>
        <location filename="../options_page.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>not stated by the layer</source>
        <translation>la capa no lo indica</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>{0}. Check that its terms allow a copy.</source>
        <translation>{0}. Compruebe que sus condiciones permiten una copia.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Imagery</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Choose larger pixels or a smaller area.</source>
        <translation>Elija píxeles mayores o un área menor.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} píxeles</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>The pixel size must be above 0.</source>
        <translation>El tamaño de píxel debe ser mayor que 0.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>{0} × {1} pixels are too many, at most {2} million are copied.</source>
        <translation>{0} × {1} píxeles son demasiados; se copian {2} millones como máximo.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Copy of “{0}”</source>
        <translation>Copia de «{0}»</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>{0} (copy)</source>
        <translation>{0} (copia)</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>the file cannot be read</source>
        <translation>el archivo no se puede leer</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Copy of “{0}” for searching.</source>
        <translation>Copia de «{0}» para buscar en ella.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Imagery: {0}</source>
        <translation>Imágenes: {0}</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <location filename="../results_actions.py"/>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <location filename="../detector_store.py"/>
        <source>Give the detector a name.</source>
        <translation>Dé un nombre al detector.</translation>
    </message>
    <message>
        <location filename="../detector_store.py"/>
        <source>“{0}” cannot be the name of a file.</source>
        <translation>«{0}» no puede ser el nombre de un archivo.</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>TerraSeek: diagnostics</source>
        <translation>TerraSeek: diagnóstico</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <location filename="../examples_dialog.py"/>
        <location filename="../setup_form.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>A batch is being run on the device…</source>
        <translation>Se está procesando un lote en el dispositivo…</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>The engine is being asked…</source>
        <translation>Se está preguntando al motor…</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Home folders and passwords are left out.</source>
        <translation>Las carpetas personales y las contraseñas se omiten.</translation>
    </message>
    <message>
        <location filename="../engine_client.py"/>
        <source>The engine refused the connection: {0}</source>
        <translation>El motor rechazó la conexión: {0}</translation>
    </message>
    <message>
        <location filename="../engine_client.py"/>
        <source>The engine crashed.</source>
        <translation>El motor falló.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The engine's Python is not there: {0}</source>
        <translation>El Python del motor no está: {0}</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Choose the Python of an environment with the engine's packages.</source>
        <translation>Elija el Python de un entorno con los paquetes del motor.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The engine's environment is damaged or was deleted.</source>
        <translation>El entorno del motor está dañado o se ha borrado.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Repair it: menu Plugins &gt; TerraSeek &gt; Set up engine.</source>
        <translation>Repárelo: menú Complementos &gt; TerraSeek &gt; Instalar el motor.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The search engine is not set up yet.</source>
        <translation>El motor de búsqueda aún no está instalado.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Set it up: menu Plugins &gt; TerraSeek &gt; Set up engine.</source>
        <translation>Instálelo: menú Complementos &gt; TerraSeek &gt; Instalar el motor.</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>about {0}</source>
        <translation>unos {0}</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>perhaps {0} (not measured here yet)</source>
        <translation>quizá {0} (aún no medido aquí)</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>The index needs about {0} MB, and {1} MB are free.</source>
        <translation>El índice necesita unos {0} MB y hay {1} MB libres.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../processing/search.py"/>
        <source>Search by example</source>
        <translation>Buscar por ejemplo</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>The search looks for tiles like the ticked examples and away from the others. Words in the query line count as well.</source>
        <translation>Se buscan teselas parecidas a los ejemplos marcados y distintas de los demás. Las palabras de la línea de consulta también cuentan.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Ticked: like this. Not ticked: not like this.</source>
        <translation>Marcado: como esto. Sin marcar: no como esto.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Point on the map</source>
        <translation>Punto en el mapa</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Selected features</source>
        <translation>Objetos seleccionados</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Points or polygons selected in the active vector layer</source>
        <translation>Puntos o polígonos seleccionados en la capa vectorial activa</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Image file…</source>
        <translation>Archivo de imagen…</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../model_manager.py"/>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>At most {0} examples are used.</source>
        <translation>Se usan {0} ejemplos como máximo.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Choose an image in the panel first.</source>
        <translation>Elija primero una imagen en el panel.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>This place has no coordinates in the image's CRS.</source>
        <translation>Este lugar no tiene coordenadas en el SRC de la imagen.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>This place is not on the image.</source>
        <translation>Este lugar no está en la imagen.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Point {0}, {1}</source>
        <translation>Punto {0}, {1}</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Select points or polygons in a vector layer and make it the active layer.</source>
        <translation>Seleccione puntos o polígonos en una capa vectorial y conviértala en la capa activa.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>{0}, feature {1}</source>
        <translation>{0}, objeto {1}</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>The selected features are no points or polygons.</source>
        <translation>Los objetos seleccionados no son puntos ni polígonos.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../processing/search.py"/>
        <source>Example image</source>
        <translation>Imagen de ejemplo</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Images (*.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Image {0}</source>
        <translation>Imagen {0}</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>The current tile is right, go to the next (key {0})</source>
        <translation>La tesela actual es correcta, ir a la siguiente (tecla {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>The current tile is wrong, go to the next (key {0})</source>
        <translation>La tesela actual es incorrecta, ir a la siguiente (tecla {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Most useful</source>
        <translation>Más útil</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Go to the tile whose mark would teach most (key {0})</source>
        <translation>Ir a la tesela cuya marca enseñaría más (tecla {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Rank all tiles anew with what you have marked</source>
        <translation>Reordenar todas las teselas con lo que ha marcado</translation>
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
        <translation>Guardar la consulta y sus marcas con un nombre y aplicarlas a otras imágenes</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Show only the best; needs no new search</source>
        <translation>Mostrar solo las mejores; no hace falta otra búsqueda</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Show only tiles of at least this score; needs no new search</source>
        <translation>Mostrar solo las teselas con al menos esta puntuación; no hace falta otra búsqueda</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Best</source>
        <translation>Mejores</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Score from</source>
        <translation>Puntuación desde</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>any</source>
        <translation>cualquiera</translation>
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
        <translation>{0} (carácter {1}).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Here: {0}</source>
        <translation>Aquí: {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The quotation mark is never closed</source>
        <translation>Las comillas no se cierran</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} parentheses inside each other</source>
        <translation>Más de {0} paréntesis uno dentro de otro</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} NOTs or parentheses inside each other</source>
        <translation>Más de {0} NOT o paréntesis uno dentro de otro</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A weight lies between {0} and {1}</source>
        <translation>Un peso está entre {0} y {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>This parenthesis is never closed</source>
        <translation>Este paréntesis no se cierra</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>This parenthesis was never opened</source>
        <translation>Este paréntesis no se abrió</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>AND, OR or NOT is missing before this</source>
        <translation>Falta AND, OR o NOT delante de esto</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There is nothing between the quotation marks</source>
        <translation>No hay nada entre las comillas</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} phrases in one query</source>
        <translation>Más de {0} expresiones en una consulta</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A word or phrase is missing before {0}</source>
        <translation>Falta una palabra o expresión antes de {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the end of the query</source>
        <translation>el final de la consulta</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this parenthesis</source>
        <translation>este paréntesis</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this weight</source>
        <translation>este peso</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A weight stands behind one word, phrase or parenthesis only</source>
        <translation>Un peso solo va detrás de una palabra, una expresión o un paréntesis</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There are only examples of what is not wanted.</source>
        <translation>Solo hay ejemplos de lo que no se quiere.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Add a sentence, or one to look like.</source>
        <translation>Añada una frase o un ejemplo al que parecerse.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is read as a word of the sentence: the operators are AND, OR and NOT.</source>
        <translation>{0} se lee como una palabra de la frase: los operadores son AND, OR y NOT.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model does not understand “{0}”: to leave something out, write NOT in capitals before it, as in: parking NOT cars</source>
        <translation>El modelo no entiende «{0}»: para excluir algo, escriba NOT en mayúsculas delante, como en: aparcamiento NOT coches</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The query is taken for {0}, but may be {1}: set the language to be sure.</source>
        <translation>La consulta se toma por {0}, pero puede ser {1}: fije el idioma para estar seguro.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The language was not recognised; English synonyms and concepts are used.</source>
        <translation>No se reconoció el idioma; se usan sinónimos y conceptos en inglés.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model was not trained for {0}: try the query in English as well.</source>
        <translation>El modelo no se entrenó para {0}: pruebe también la consulta en inglés.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model knows {0} less well than English (its measured figures are {1} % of those): try the query in English as well.</source>
        <translation>El modelo conoce el {0} peor que el inglés (sus cifras medidas son el {1} % de las de este): pruebe también la consulta en inglés.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The marks changed the ranking ({0} % of what they say).</source>
        <translation>Las marcas cambiaron el orden ({0} % de lo que dicen).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The marks do not help yet: the ranking is that of the query.</source>
        <translation>Las marcas aún no ayudan: el orden es el de la consulta.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} It is indexed again; tiles that did not change are kept.</source>
        <translation>{0} Se indexa de nuevo; se conservan las teselas que no han cambiado.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} It is made anew.</source>
        <translation>{0} Se crea de nuevo.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster has changed since it was indexed, and with it the stretch of its values: every tile is embedded again.</source>
        <translation>El ráster ha cambiado desde que se indexó y, con él, el realce de sus valores: todas las teselas se calculan de nuevo.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} Changed, new or gone: {1}.</source>
        <translation>{0} Ha cambiado, es nuevo o falta: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Overviews are not used: {0}. Full resolution is read.</source>
        <translation>No se usan las vistas generales: {0}. Se lee la resolución completa.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster has none</source>
        <translation>el ráster no tiene ninguna</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster is rotated or not north-up</source>
        <translation>el ráster está girado o no tiene el norte arriba</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>tiles of {0} pixels have too few of them there for the model ({1})</source>
        <translation>las teselas de {0} píxeles tienen ahí menos de los que necesita el modelo ({1})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>not every band has them</source>
        <translation>no todas las bandas las tienen</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster's mask has none, or hides nothing that they show</source>
        <translation>la máscara del ráster no tiene ninguna, o no oculta nada de lo que muestran</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is {1}; a whole number from 1 to {2} is needed.</source>
        <translation>{0} es {1}; se necesita un número entero de 1 a {2}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Set the environment variable to one, or remove it.</source>
        <translation>Dé uno a la variable de entorno, o elimínela.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file was written to since it was indexed.</source>
        <translation>Se ha escrito en el archivo del ráster desde que se indexó.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file has changed since it was indexed (same size, other content).</source>
        <translation>El archivo del ráster ha cambiado desde que se indexó (mismo tamaño, otro contenido).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file has changed since it was indexed ({0} bytes).</source>
        <translation>El archivo del ráster ha cambiado desde que se indexó ({0} bytes).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster {0} does not exist.</source>
        <translation>El ráster {0} no existe.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The file {0} is empty (0 bytes).</source>
        <translation>El archivo {0} está vacío (0 bytes).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be read as a raster: {1}.</source>
        <translation>{0} no se puede leer como ráster: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Any raster that GDAL opens will do, e.g. a GeoTIFF.</source>
        <translation>Sirve cualquier ráster que abra GDAL, p. ej. un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not georeferenced (it has no usable transform).</source>
        <translation>{0} no está georreferenciado (no tiene una transformación utilizable).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} has no valid pixels in this area: every tile is nodata or masked.</source>
        <translation>{0} no tiene píxeles válidos en esta área: todas las teselas son sin datos o están enmascaradas.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the nodata value, the mask and the area.</source>
        <translation>Compruebe el valor sin datos, la máscara y el área.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The area of interest does not overlap the raster.</source>
        <translation>El área de interés no se superpone al ráster.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A tile of {0} m has {1} pixels a side; at most {2} are read.</source>
        <translation>Una tesela de {0} m tiene {1} píxeles de lado; se leen {2} como máximo.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a smaller tile.</source>
        <translation>Elija una tesela menor.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A tile of {0} m does not fit pixels of {1} m.</source>
        <translation>Una tesela de {0} m no se ajusta a píxeles de {1} m.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No tile of {0} m has its centre in the area (the raster's shorter side is {1} m).</source>
        <translation>Ninguna tesela de {0} m tiene su centro en el área (el lado menor del ráster mide {1} m).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a smaller tile or a larger area.</source>
        <translation>Elija una tesela menor o un área mayor.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} tiles are more than {1}.</source>
        <translation>{0} teselas son más de {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a larger tile, less overlap or a smaller area.</source>
        <translation>Elija una tesela mayor, menos solape o un área menor.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The index was made with the model {0}, which is not installed.</source>
        <translation>El índice se hizo con el modelo {0}, que no está instalado.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Install that model, or index the raster again with this one.</source>
        <translation>Instale ese modelo o indexe de nuevo el ráster con este.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} is not installed.</source>
        <translation>El modelo {0} no está instalado.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Index the raster again.</source>
        <translation>Indexe de nuevo el ráster.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Index the raster again with this model.</source>
        <translation>Indexe de nuevo el ráster con este modelo.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not usable: {1}.</source>
        <translation>{0} no se puede usar: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>CPU ({0} threads)</source>
        <translation>CPU ({0} hilos)</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>An NVIDIA GPU is there but the CPU is used: {0}. {1}</source>
        <translation>Hay una GPU NVIDIA, pero se usa la CPU: {0}. {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>An NVIDIA GPU is there but the CPU is used: {0}.</source>
        <translation>Hay una GPU NVIDIA, pero se usa la CPU: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this ONNX Runtime has no {0}</source>
        <translation>este ONNX Runtime no tiene {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>no NVIDIA driver answers (nvidia-smi)</source>
        <translation>ningún controlador NVIDIA responde (nvidia-smi)</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the part of NVIDIA's driver for CUDA is not there ({0})</source>
        <translation>falta la parte del controlador NVIDIA para CUDA ({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver does not start CUDA: {0}</source>
        <translation>el controlador NVIDIA no arranca CUDA: {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver runs CUDA up to {0}, and this ONNX Runtime needs {1}</source>
        <translation>el controlador NVIDIA admite CUDA hasta {0} y este ONNX Runtime necesita {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver is too old for this ONNX Runtime (CUDA {0})</source>
        <translation>el controlador NVIDIA es demasiado antiguo para este ONNX Runtime (CUDA {0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>a library of CUDA is missing ({0})</source>
        <translation>falta una biblioteca de CUDA ({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Set the engine up for NVIDIA GPUs (terraseek[gpu]).</source>
        <translation>Instale el motor para GPU NVIDIA (terraseek[gpu]).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Install NVIDIA's driver with CUDA; in a container, let it see the GPU.</source>
        <translation>Instale el controlador NVIDIA con CUDA; en un contenedor, dele acceso a la GPU.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Restart the computer; if that does not help, install NVIDIA's driver again.</source>
        <translation>Reinicie el equipo; si no basta, instale de nuevo el controlador NVIDIA.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Update NVIDIA's driver.</source>
        <translation>Actualice el controlador NVIDIA.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Use the CPU instead.</source>
        <translation>Use la CPU en su lugar.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The GPU's memory ran out: batches of {0} tiles are used.</source>
        <translation>La memoria de la GPU se agotó: se usan lotes de {0} teselas.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The GPU has too little free memory for a single tile.</source>
        <translation>La GPU no tiene memoria libre suficiente ni para una tesela.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Close other programs that use it, or use the CPU.</source>
        <translation>Cierre otros programas que la usen, o use la CPU.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Nothing was embedded now: every tile was in the index already, made on {0}.</source>
        <translation>Ahora no se calculó nada: todas las teselas estaban ya en el índice, creado en {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The files of {0} cannot be looked at: {1}.</source>
        <translation>No se pueden examinar los archivos de {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the disk or the network share, then run it again.</source>
        <translation>Compruebe el disco o el recurso de red y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A row of tiles takes more memory than is kept: blocks of the raster are decoded several times. A tiled copy of it or smaller tiles are quicker.</source>
        <translation>Una fila de teselas ocupa más memoria de la que se conserva: los bloques del ráster se decodifican varias veces. Una copia teselada o teselas menores van más rápido.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The index file {0} cannot be read any more: {1}.</source>
        <translation>El archivo de índice {0} ya no se puede leer: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it has become shorter</source>
        <translation>se ha acortado</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Patch embeddings are not calibrated: nothing becomes unknown by default.</source>
        <translation>Los embeddings de parches no están calibrados: por defecto nada queda como desconocido.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} has no patch embeddings: its maps are as fine as the tiles.</source>
        <translation>El modelo {0} no tiene embeddings de parches: sus mapas son tan finos como las teselas.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model is not calibrated for labelling: nothing becomes unknown by default.</source>
        <translation>El modelo no está calibrado para clasificar: por defecto nada queda como desconocido.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Polygons outside the labelled area: {0}.</source>
        <translation>Polígonos fuera del área clasificada: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: the classes' shares would differ by {0} % of the tiles from those that the model expects, more than in the layers it was tried on.</source>
        <translation>Se prescindió de la transducción: las proporciones de las clases diferirían en un {0} % de las teselas de las que el modelo espera, más que en las capas en que se probó.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: {0} tiles are few for {1} classes.</source>
        <translation>Se prescindió de la transducción: {0} teselas son pocas para {1} clases.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: pixels of {0} m are more than {1} times as coarse as those that the model was calibrated on.</source>
        <translation>Se prescindió de la transducción: los píxeles de {0} m son más de {1} veces más gruesos que aquellos con los que se calibró el modelo.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The list hardly fits this image: the model expects {0} % of the tiles to get the right class. Try classes that can be seen from above here or another tile size, and assess the map.</source>
        <translation>La lista apenas se ajusta a esta imagen: el modelo espera que el {0} % de las teselas reciba la clase correcta. Pruebe con clases que aquí se vean desde arriba o con otro tamaño de tesela, y evalúe el mapa.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The pixels are {0} m wide; probabilities and the threshold of unknown were calibrated on imagery of {1} to {2} m. Here they are a guess: draw a sample and assess the map.</source>
        <translation>Los píxeles miden {0} m; las probabilidades y el umbral de «desconocido» se calibraron con imágenes de {1} a {2} m. Aquí son una suposición: extraiga una muestra y evalúe el mapa.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model never reached an accuracy of {0} when it was calibrated: {1} is aimed at.</source>
        <translation>El modelo nunca alcanzó una exactitud de {0} al calibrarse: se aspira a {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Smoothing and sieve do nothing to the user's own polygons.</source>
        <translation>El suavizado y el tamizado no hacen nada a los polígonos propios.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There is no valid tile to label: the area holds nodata only, or was not indexed.</source>
        <translation>No hay ninguna tesela válida que clasificar: el área solo contiene nodata o no se indexó.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the bounds and the raster's nodata value.</source>
        <translation>Compruebe el área y el valor nodata del ráster.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The {0} is a raster, not a layer of polygons or points.</source>
        <translation>Es un ráster, no una capa de polígonos o puntos: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The {0} is no vector layer that can be read: it is of another format, or damaged.</source>
        <translation>No es una capa vectorial legible (otro formato o dañada): {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>polygon layer {0}</source>
        <translation>capa de polígonos {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>reference {0}</source>
        <translation>referencia {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A GeoPackage, GeoJSON or Shapefile will do.</source>
        <translation>Sirve un GeoPackage, GeoJSON o Shapefile.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No polygon of {0} lies on the labelled area.</source>
        <translation>Ningún polígono de {0} está en el área clasificada.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the layer's coordinate reference system and place.</source>
        <translation>Compruebe el sistema de referencia de coordenadas y la posición de la capa.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A class list needs at least two classes, this one has {0}.</source>
        <translation>Una lista de clases necesita al menos dos clases, esta tiene {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Add what the rest may be: a tile is always compared with the other classes.</source>
        <translation>Añada lo que puede ser el resto: una tesela siempre se compara con las demás clases.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The classes {0} and {1} have the same {2}.</source>
        <translation>Las clases {0} y {1} coinciden en: {2}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>colour {0}</source>
        <translation>color {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Change one of the two.</source>
        <translation>Cambie uno de los dos.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The classes {0} and {1} share the {2} name {3}.</source>
        <translation>Las clases {0} y {1} comparten el nombre {3} ({2}).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A name can stand for one class only.</source>
        <translation>Un nombre solo puede designar una clase.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The colour {0} of {1} is none.</source>
        <translation>El color {0} de {1} no es válido.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Write it as #rrggbb.</source>
        <translation>Escríbalo como #rrggbb.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not valid JSON: {1} in line {2}, column {3}.</source>
        <translation>{0} no es JSON válido: {1} en la línea {2}, columna {3}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} does not know the language {1}.</source>
        <translation>El modelo {0} no conoce el idioma {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference does not overlap the labels.</source>
        <translation>La referencia no se solapa con el mapa.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Compare the places of the two layers, and their coordinate reference systems.</source>
        <translation>Compare la posición de las dos capas y sus sistemas de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference has values that are no class of the labels: {0}.</source>
        <translation>La referencia tiene valores que no son ninguna clase del mapa: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference mixes points and polygons.</source>
        <translation>La referencia mezcla puntos y polígonos.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Split it in two: a point is one unit, a polygon counts by its area.</source>
        <translation>Divídala en dos: un punto es una unidad, un polígono cuenta por su superficie.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No unit of the reference has a known class in the labels.</source>
        <translation>Ninguna unidad de la referencia tiene una clase conocida en el mapa.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is there already; nothing was written.</source>
        <translation>{0} ya existe; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is open in another program; nothing was written.</source>
        <translation>{0} está abierto en otro programa; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Remove its layer there (in QGIS too), or give another name.</source>
        <translation>Quite allí la capa (también en QGIS) o dé otro nombre.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Polygons smaller than a cell of the grid: {0}. They get the label of their surroundings.</source>
        <translation>Polígonos menores que una celda de la cuadrícula: {0}. Reciben la clase de su entorno.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The disk is full: {0} was not written.</source>
        <translation>El disco está lleno: no se escribió {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No permission to write {0}.</source>
        <translation>Sin permiso para escribir {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be written: {1}.</source>
        <translation>No se puede escribir {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the folder.</source>
        <translation>Compruebe la carpeta.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the index</source>
        <translation>el índice</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Writing .parquet needs pyarrow, which is not installed.</source>
        <translation>Para escribir .parquet hace falta pyarrow, que no está instalado.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the archive is of another version of TerraSeek</source>
        <translation>el archivo es de otra versión de TerraSeek</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest cannot be read</source>
        <translation>su manifiesto no se puede leer</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest lists too many files, too large ones, or none</source>
        <translation>su manifiesto enumera demasiados archivos, archivos demasiado grandes o ninguno</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest names a file {0}</source>
        <translation>su manifiesto nombra un archivo {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is larger than the manifest says</source>
        <translation>{0} es mayor de lo que dice el manifiesto</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is damaged: its sha256 is not that of the manifest</source>
        <translation>{0} está dañado: su sha256 no es el del manifiesto</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the folder holds no wheels (*.whl)</source>
        <translation>la carpeta no contiene wheels (*.whl)</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it holds {0}, which its manifest does not name</source>
        <translation>contiene {0}, que su manifiesto no nombra</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it is no offline archive of TerraSeek: it has no {0}</source>
        <translation>no es un archivo sin conexión de TerraSeek: no tiene {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it is not a zip that can be read ({0})</source>
        <translation>no es un zip que se pueda leer ({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is missing</source>
        <translation>falta {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is older than {1}</source>
        <translation>{0} es anterior a {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be imported: {1}</source>
        <translation>{0} no se puede importar: {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it lacks {0}</source>
        <translation>le falta {0}</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <location filename="../labelling/controller.py"/>
        <location filename="../panel_text.py"/>
        <source>“{0}” is being worked on.</source>
        <translation>Se está trabajando en «{0}».</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <location filename="../labelling/files.py"/>
        <source>“{0}” is open as the layer “{1}”; nothing was written.</source>
        <translation>«{0}» está abierto como la capa «{1}»; no se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Drawing points…</source>
        <translation>Extrayendo puntos…</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Accuracy of a map</source>
        <translation>Exactitud de un mapa</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Compare with a reference</source>
        <translation>Comparar con una referencia</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Draw a sample</source>
        <translation>Extraer una muestra</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose points, polygons or a raster</source>
        <translation>Elija puntos, polígonos o un ráster</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>As the layer says (a drawn sample is stratified)</source>
        <translation>Como dice la capa (una muestra extraída es estratificada)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Simple random sample</source>
        <translation>Muestra aleatoria simple</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>How the reference was chosen decides which estimators hold</source>
        <translation>Cómo se eligió la referencia decide qué estimadores son válidos</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Value of the reference</source>
        <translation>Valor de la referencia</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../labelling/sample_layer.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Class of the map</source>
        <translation>Clase del mapa</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Report (*.html)</source>
        <translation>Informe (*.html)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Empty makes a temporary one. JSON and CSV are written beside</source>
        <translation>Si está vacío, se crea uno temporal. JSON y CSV se escriben al lado</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/evaluate.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../labelling/sample_page.py"/>
        <source>Replace files that are there</source>
        <translation>Reemplazar los archivos existentes</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../options_box.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>(leave out)</source>
        <translation>(omitir)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>The field is empty: label the reference first.</source>
        <translation>El campo está vacío: etiquete primero la referencia.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Only {0} of {1} values are listed.</source>
        <translation>Solo se listan {0} de {1} valores.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose a map first.</source>
        <translation>Elija primero un mapa.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose a file for the points first.</source>
        <translation>Elija primero un archivo para los puntos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>%Ln points drawn.</source>
        <translation>
            <numerusform>%Ln punto extraído.</numerusform>
            <numerusform>%Ln puntos extraídos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Fill in their field “Class” by eye, save the edits, then compare.</source>
        <translation>Rellene su campo «Clase» a ojo, guarde los cambios y después compare.</translation>
    </message>
    <message>
        <location filename="../labelling/class_edit.py"/>
        <location filename="../labelling/result_box.py"/>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <location filename="../labelling/class_edit.py"/>
        <source>Name, in the language of the list:</source>
        <translation>Nombre, en el idioma de la lista:</translation>
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
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Area covered</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Probability of each class at the place that was clicked, before smoothing</source>
        <translation>Probabilidad de cada clase en el lugar pulsado, antes del suavizado</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Click to choose another colour</source>
        <translation>Pulse para elegir otro color</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Double-click to change the names: {0}</source>
        <translation>Doble clic para cambiar los nombres: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Colour of the class</source>
        <translation>Color de la clase</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>Choose or type at least two classes first.</source>
        <translation>Elija o escriba primero al menos dos clases.</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>There is no polygon layer to label.</source>
        <translation>No hay ninguna capa de polígonos que clasificar.</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>The polygons cannot be read: {0}</source>
        <translation>Los polígonos no se pueden leer: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <location filename="../panel_again.py"/>
        <location filename="../panel_compare.py"/>
        <location filename="../panel_jobs.py"/>
        <location filename="../panel_several.py"/>
        <source>The results cannot be kept: {0}</source>
        <translation>Los resultados no se pueden conservar: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/export.py"/>
        <source>“{0}” is no file. Save it as a file first.</source>
        <translation>«{0}» no es un archivo. Guárdelo primero como archivo.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Save the map</source>
        <translation>Guardar el mapa</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>“{0}” is there already; nothing was written.</source>
        <translation>«{0}» ya existe; no se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Type the name with its ending, then you are asked.</source>
        <translation>Escriba el nombre con su extensión y se le preguntará.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Remove the layer first, or choose another name.</source>
        <translation>Elimine primero la capa o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../processing/label_options.py"/>
        <location filename="../processing/map_algorithm.py"/>
        <source>Class list</source>
        <translation>Lista de clases</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Class lists (*.json)</source>
        <translation>Listas de clases (*.json)</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Save the class list</source>
        <translation>Guardar la lista de clases</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../results_actions.py"/>
        <source>“{0}” was not saved: {1}</source>
        <translation>«{0}» no se guardó: {1}</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../results_actions.py"/>
        <source>“{0}” is saved.</source>
        <translation>«{0}» está guardado.</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../labelling/text.py"/>
        <source>Label</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Update with every change</source>
        <translation>Actualizar con cada cambio</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Classes and options that are changed label again at once; tiles stay as indexed</source>
        <translation>Las clases y opciones que cambian se aplican al momento; las teselas siguen indexadas</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>What a place can be</source>
        <translation>Lo que puede ser un lugar</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Choose the file of a class list (JSON)</source>
        <translation>Elija el archivo de una lista de clases (JSON)</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Names between commas, in any of the ten languages; a bar between synonyms, =#1f78b4 for a colour, the language in front or recognised</source>
        <translation>Nombres separados por comas, en cualquiera de los diez idiomas; una barra entre sinónimos, =#1f78b4 para un color, el idioma delante o reconocido</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <location filename="../query_box.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Language of the names that the model reads; automatic is the interface's</source>
        <translation>Idioma de los nombres que lee el modelo; automático es el de la interfaz</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../layers.py"/>
        <location filename="../processing/label_options.py"/>
        <location filename="../processing/query.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Areas of one class (polygons)</source>
        <translation>Áreas de una clase (polígonos)</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>A polygon for each tile</source>
        <translation>Un polígono por tesela</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/options.py"/>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>My polygons</source>
        <translation>Mis polígonos</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>My polygons get the class that covers them most, by the mean of their tiles</source>
        <translation>Mis polígonos reciben la clase que más los cubre, según la media de sus teselas</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>The layer whose polygons are labelled; it is not changed</source>
        <translation>La capa cuyos polígonos se clasifican; no se modifica</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>What the model is not sure of</source>
        <translation>Lo que el modelo no tiene claro</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>All but the surest</source>
        <translation>Todo menos lo más seguro</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Below a probability of</source>
        <translation>Por debajo de una probabilidad de</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>These places become “unknown”. What the model is not sure of is below the probability above which 90 % were right when it was calibrated</source>
        <translation>Estos lugares quedan como «desconocido». Lo que el modelo no tiene claro está por debajo de la probabilidad a partir de la cual el 90 % era correcto al calibrarlo</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Majority of 3 × 3</source>
        <translation>Mayoría de 3 × 3</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Markov random field</source>
        <translation>Campo aleatorio de Márkov</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Removes single cells that differ from what is around them</source>
        <translation>Elimina celdas sueltas que difieren de lo que las rodea</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>no sieve</source>
        <translation>sin filtro</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>from </source>
        <translation>desde </translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Groups of fewer cells are given to their largest neighbour; 0 keeps all</source>
        <translation>Los grupos de menos celdas pasan a su vecino mayor; 0 los conserva todos</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Similar tiles decide together</source>
        <translation>Las teselas parecidas deciden juntas</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Transduction: the tiles of the layer decide together, without labels. It gains most where they are many.</source>
        <translation>Transducción: las teselas de la capa deciden juntas, sin etiquetas. Gana más donde hay muchas.</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Finer, by the patches of the tiles</source>
        <translation>Más fino, por los parches de las teselas</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Reads the image again, as long as indexing takes; certainty is not calibrated</source>
        <translation>Lee la imagen de nuevo, tanto como dura la indexación; la certeza no está calibrada</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>This model has no patch embeddings</source>
        <translation>Este modelo no tiene embeddings de parches</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Not together with “Similar tiles decide together”</source>
        <translation>No junto con «Las teselas parecidas deciden juntas»</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Not for a polygon for each tile</source>
        <translation>No para un polígono por tesela</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>{0} ({1} classes)</source>
        <translation>{0} ({1} clases)</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Typed</source>
        <translation>Escritas</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../labelling/sample_layer.py"/>
        <source>QGIS cannot open {0}.</source>
        <translation>QGIS no puede abrir {0}.</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Class id</source>
        <translation>Id. de clase</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Second class</source>
        <translation>Segunda clase</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Best class</source>
        <translation>Mejor clase</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Area (m²)</source>
        <translation>Superficie (m²)</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Certainty, and the scores of every class</source>
        <translation>Certeza y puntuaciones de cada clase</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>TerraSeek labels: {0}</source>
        <translation>Clases de TerraSeek: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Image: {0}</source>
        <translation>Imagen: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Language: {0}</source>
        <translation>Idioma: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Model: {0} (sha256 {1})</source>
        <translation>Modelo: {0} (sha256 {1})</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Unknown below {0}: {1}</source>
        <translation>Desconocido por debajo de {0}: {1}</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <location filename="../processing/land_cover.py"/>
        <source>Land cover</source>
        <translation>Cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Land cover of {0}</source>
        <translation>Cobertura del suelo de {0}</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Choose classes and press Label: the map and its areas appear here.</source>
        <translation>Elija clases y pulse Clasificar: el mapa y sus superficies aparecen aquí.</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Nothing was labelled at this place.</source>
        <translation>En este lugar no se clasificó nada.</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Remove the selected classes</source>
        <translation>Quitar las clases seleccionadas</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Undo all changes of the class list</source>
        <translation>Deshacer todos los cambios de la lista de clases</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Save the class list as a file</source>
        <translation>Guardar la lista de clases como archivo</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Scores at a click</source>
        <translation>Puntuaciones al pulsar</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Click into the map to see how well every class fits there</source>
        <translation>Pulse en el mapa para ver lo bien que encaja cada clase allí</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Write the map to a GeoPackage, GeoJSON or GeoTIFF of your own</source>
        <translation>Escribir el mapa en un GeoPackage, GeoJSON o GeoTIFF propio</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Accuracy…</source>
        <translation>Exactitud…</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Compare the map with a reference, or draw a sample for one</source>
        <translation>Comparar el mapa con una referencia o extraer una muestra para ella</translation>
    </message>
    <message>
        <location filename="../labelling/sample_layer.py"/>
        <source>Sample to label by hand</source>
        <translation>Muestra para etiquetar a mano</translation>
    </message>
    <message>
        <location filename="../labelling/sample_layer.py"/>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Points at random places of every class of the map, to be labelled by hand: with them the accuracy holds for the whole map.</source>
        <translation>Puntos en lugares al azar de cada clase del mapa, para etiquetarlos a mano: con ellos la exactitud vale para todo el mapa.</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>From the wanted standard error</source>
        <translation>A partir del error estándar deseado</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Of the overall accuracy; half of it needs four times the points</source>
        <translation>De la exactitud global; la mitad necesita cuatro veces más puntos</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Points in all</source>
        <translation>Puntos en total</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>By area, but enough of rare classes</source>
        <translation>Por superficie, pero suficientes de las clases raras</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>By area</source>
        <translation>Por superficie</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>As many of every class</source>
        <translation>Los mismos de cada clase</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Division</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Of a class at least</source>
        <translation>De cada clase al menos</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>The same number draws the same points again</source>
        <translation>El mismo número extrae de nuevo los mismos puntos</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Draw</source>
        <translation>Extraer</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Replace files”</source>
        <translation>«Reemplazar los archivos existentes»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Classes”</source>
        <translation>«Clases»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>a class for each value</source>
        <translation>una clase para cada valor</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Leave out”</source>
        <translation>«(omitir)»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Field”</source>
        <translation>«Campo»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Language”</source>
        <translation>«Idioma»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Area”</source>
        <translation>«Área»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Below a probability of”</source>
        <translation>«Por debajo de una probabilidad de»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“All but the surest”</source>
        <translation>«Todo menos lo más seguro»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Result”</source>
        <translation>«Resultado»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Design”</source>
        <translation>«Diseño»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>another file</source>
        <translation>otro archivo</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln celda</numerusform>
            <numerusform>%Ln celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln tiles</source>
        <translation>
            <numerusform>%Ln tesela</numerusform>
            <numerusform>%Ln teselas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln polygons</source>
        <translation>
            <numerusform>%Ln polígono</numerusform>
            <numerusform>%Ln polígonos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“{0}”: {1} in {2} s, language {3}</source>
        <translation>«{0}»: {1} en {2} s, idioma {3}</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Transduction changed {0} % of the tiles.</source>
        <translation>La transducción cambió el {0} % de las teselas.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Patches changed {0} % of the map.</source>
        <translation>Los parches cambiaron el {0} % del mapa.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Smoothing changed {0} % of the map.</source>
        <translation>El suavizado cambió el {0} % del mapa.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The sieve changed {0} % of the map.</source>
        <translation>El filtro cambió el {0} % del mapa.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>{0} % unknown: below a probability of {1}.</source>
        <translation>{0} % desconocido: por debajo de una probabilidad de {1}.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Nothing is unknown: every place has the class that fits best.</source>
        <translation>Nada es desconocido: cada lugar tiene la clase que mejor encaja.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Index and label</source>
        <translation>Indexar y clasificar</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The image is not indexed yet: its tiles are computed first, once for all lists</source>
        <translation>La imagen aún no está indexada: primero se calculan sus teselas, una vez para todas las listas</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Label again</source>
        <translation>Clasificar de nuevo</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The tiles are indexed: only the classes are compared</source>
        <translation>Las teselas están indexadas: solo se comparan las clases</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Overall accuracy {0}, kappa {1}, from {2}</source>
        <translation>Exactitud global {0}, kappa {1}, a partir de {2}</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln units of the reference</source>
        <translation>
            <numerusform>%Ln unidad de la referencia</numerusform>
            <numerusform>%Ln unidades de la referencia</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Percentile</source>
        <translation>Percentil</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../processing/query.py"/>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../model_manager.py"/>
        <location filename="../options_box.py"/>
        <location filename="../processing/options.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <location filename="../several_dialog.py"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>a hit is not complete: {0}</source>
        <translation>un resultado no está completo: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>hit {0} has no bounds</source>
        <translation>el resultado {0} no tiene límites</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>TerraSeek search: “{query}”</source>
        <translation>Búsqueda de TerraSeek: «{query}»</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Device: {0}</source>
        <translation>Dispositivo: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tiles searched: {0}</source>
        <translation>Teselas examinadas: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tile size: {0:g} m</source>
        <translation>Tamaño de tesela: {0:g} m</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Overlap: {0:.0%}</source>
        <translation>Solape: {0:.0%}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Top {0}</source>
        <translation>Las {0} mejores</translation>
    </message>
    <message numerus="yes">
        <location filename="../layers.py"/>
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>QGIS does not know the CRS of the hits</source>
        <translation>QGIS no conoce el SRC de los resultados</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../processing/models.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel.py"/>
        <location filename="../panel_events.py"/>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Make default</source>
        <translation>Usar por defecto</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel_ui.py"/>
        <location filename="../setup_form.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} is sound: every file has its sha256.</source>
        <translation>{0} está en orden: cada archivo tiene su sha256.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} was removed.</source>
        <translation>{0} se ha eliminado.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} is installed.</source>
        <translation>{0} está instalado.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel_text.py"/>
        <source>{0} (default)</source>
        <translation>{0} (por defecto)</translation>
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
        <translation>Instalar un paquete de modelo</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Zip file, folder, or https:// address</source>
        <translation>Archivo zip, carpeta o dirección https://</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <location filename="../setup_form.py"/>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>64 hexadecimal digits, from the same page</source>
        <translation>64 dígitos hexadecimales, de la misma página</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Replace an installed package of the same name</source>
        <translation>Reemplazar un paquete instalado del mismo nombre</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Name a zip file, a folder or an https:// address.</source>
        <translation>Indique un archivo zip, una carpeta o una dirección https://.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>A sha256 has 64 hexadecimal digits.</source>
        <translation>Un sha256 tiene 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>A package from an address needs its sha256.</source>
        <translation>Un paquete de una dirección necesita su sha256.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Only https:// addresses are safe.</source>
        <translation>Solo las direcciones https:// son seguras.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo ni esa carpeta.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Model package</source>
        <translation>Paquete de modelo</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Model package (*.zip)</source>
        <translation>Paquete de modelo (*.zip)</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Folder of a model package</source>
        <translation>Carpeta de un paquete de modelo</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>{0} {1}, text to image R@{2}</source>
        <translation>{0} {1}, texto a imagen R@{2}</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>Licence: {0}</source>
        <translation>Licencia: {0}</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>Languages and measured quality: {0}</source>
        <translation>Idiomas y calidad medida: {0}</translation>
    </message>
    <message>
        <location filename="../models_dialog.py"/>
        <location filename="../options_page.py"/>
        <source>Model packages</source>
        <translation>Paquetes de modelos</translation>
    </message>
    <message>
        <location filename="../models_dialog.py"/>
        <source>A model package compares images with sentences. Install the archive terraseek-model-….zip that is published with the plugin, or one of your own.</source>
        <translation>Un paquete de modelo compara imágenes con frases. Instale el archivo terraseek-model-….zip que se publica con el complemento, o uno propio.</translation>
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
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Side of a tile on the ground, about twice the size of what you look for</source>
        <translation>Lado de una tesela en el terreno, aproximadamente el doble del tamaño de lo que busca</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>What neighbours share: more of it finds objects at tile edges, but takes longer</source>
        <translation>Lo que comparten las vecinas: con más se encuentran objetos en los bordes de las teselas, pero se tarda más</translation>
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
        <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <source>NVIDIA GPU (TensorRT)</source>
        <translation>GPU NVIDIA (TensorRT)</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../processing/options.py"/>
        <source>Read large tiles from overviews</source>
        <translation>Leer las teselas grandes de las vistas generales</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../processing/options.py"/>
        <source>Quicker where tiles are large and the image has overviews (pyramids). It makes an index of its own, and scores differ a little from those of full resolution</source>
        <translation>Más rápido donde las teselas son grandes y la imagen tiene vistas generales (pirámides). Crea un índice propio, y las puntuaciones difieren un poco de las de la resolución completa</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Add a heat map of all scores</source>
        <translation>Añadir un mapa de calor de todas las puntuaciones</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>A raster below the outlines: how well every tile fits</source>
        <translation>Un ráster bajo los contornos: lo bien que encaja cada tesela</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Hide the results of earlier searches</source>
        <translation>Ocultar los resultados de búsquedas anteriores</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Search with a second model as well and compare the two</source>
        <translation>Buscar también con un segundo modelo y comparar ambos</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Tile size</source>
        <translation>Tamaño de tesela</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Several sizes</source>
        <translation>Varios tamaños</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <source>Overlap</source>
        <translation>Solape</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <location filename="../processing/options.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Search engine</source>
        <translation>Motor de búsqueda</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Defaults</source>
        <translation>Valores por defecto</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Set up, repair or remove…</source>
        <translation>Instalar, reparar o eliminar…</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <location filename="../setup_hooks.py"/>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Found out from the sentence</source>
        <translation>Se deduce de la frase</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Tile size on the ground</source>
        <translation>Tamaño de tesela en el terreno</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Language of the sentences</source>
        <translation>Idioma de las frases</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>For indexes of images in read-only folders, and for exported web layers.</source>
        <translation>Para índices de imágenes en carpetas de solo lectura y para capas web exportadas.</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <location filename="../processing/models.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>This folder holds other things than TerraSeek's: nothing was deleted.</source>
        <translation>Esta carpeta contiene otras cosas que las de TerraSeek: no se ha borrado nada.</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Delete everything in the cache? Those images must be indexed again.</source>
        <translation>¿Borrar todo lo que hay en la caché? Esas imágenes tendrán que indexarse de nuevo.</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>TerraSeek</source>
        <translation>TerraSeek</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Default model</source>
        <translation>Modelo por defecto</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Free some disk, or choose a smaller area.</source>
        <translation>Libere espacio en el disco o elija un área menor.</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Python of the engine's environment</source>
        <translation>Python del entorno del motor</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Rank the tiles (Enter)</source>
        <translation>Ordenar las teselas (Intro)</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <location filename="../panel_events.py"/>
        <source>Set up…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Set up the search engine</source>
        <translation>Instalar el motor de búsqueda</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Copy the chosen area to a file that can be searched</source>
        <translation>Copiar el área elegida en un archivo en el que se pueda buscar</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>TerraSeek: run again</source>
        <translation>TerraSeek: ejecutar de nuevo</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>TerraSeek: show in the panel</source>
        <translation>TerraSeek: mostrar en el panel</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>The same search with the same settings, compared with this layer</source>
        <translation>La misma búsqueda con los mismos ajustes, comparada con esta capa</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Wait until the running job has ended, or cancel it.</source>
        <translation>Espere a que termine la tarea en curso o cancélela.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>“{0}” holds no recipe of a search.</source>
        <translation>«{0}» no contiene la receta de una búsqueda.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>{0}, again</source>
        <translation>{0}, de nuevo</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Run again: {0} of the first {1} tiles are not as they were.</source>
        <translation>Ejecutado de nuevo: {0} de las primeras {1} teselas no son como antes.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Run again: the same tiles with the same scores.</source>
        <translation>Ejecutado de nuevo: las mismas teselas con las mismas puntuaciones.</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Search with {0} as well</source>
        <translation>Buscar también con {0}</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Only one model is installed</source>
        <translation>Solo hay un modelo instalado</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Models are compared with one tile size: clear the others.</source>
        <translation>Los modelos se comparan con un solo tamaño de tesela: borre los demás.</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <location filename="../panel_copy.py"/>
        <source>Copying “{0}”: {1} %</source>
        <translation>Copiando «{0}»: {1} %</translation>
    </message>
    <message>
        <location filename="../panel_copy.py"/>
        <source>“{0}” was not copied: {1}.</source>
        <translation>«{0}» no se copió: {1}.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Engine {0} ready</source>
        <translation>Motor {0} listo</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Choose Python…</source>
        <translation>Elegir Python…</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Details are in the log tab TerraSeek.</source>
        <translation>Los detalles están en la pestaña TerraSeek del registro.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>{0} (not installed)</source>
        <translation>{0} (no instalado)</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Starting the engine…</source>
        <translation>Arrancando el motor…</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Stopped. The tiles indexed so far are kept.</source>
        <translation>Detenido. Se conservan las teselas indexadas hasta ahora.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>What was indexed is kept; details are in the log tab TerraSeek.</source>
        <translation>Lo indexado se conserva; los detalles están en la pestaña TerraSeek del registro.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>“{0}” was removed, so its job is stopped.</source>
        <translation>Se eliminó «{0}», así que su tarea se ha detenido.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to one tile size: search with a single one.</source>
        <translation>Las marcas pertenecen a un tamaño de tesela: busque con uno solo.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to one image: search it alone.</source>
        <translation>Las marcas pertenecen a una imagen: busque solo en ella.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to tiles: switch from places to tiles.</source>
        <translation>Las marcas pertenecen a teselas: cambie de lugares a teselas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_feedback.py"/>
        <source>{0}, %Ln marks</source>
        <translation>
            <numerusform>{0}, %Ln marca</numerusform>
            <numerusform>{0}, %Ln marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_feedback.py"/>
        <source>Rank again with %Ln marks</source>
        <translation>
            <numerusform>Reordenar con %Ln marca</numerusform>
            <numerusform>Reordenar con %Ln marcas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Save this search and its marks…</source>
        <translation>Guardar esta búsqueda y sus marcas…</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run a detector from a file…</source>
        <translation>Aplicar un detector de un archivo…</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run “{0}”</source>
        <translation>Aplicar «{0}»</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Save a detector</source>
        <translation>Guardar un detector</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <location filename="../processing/models.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>The detector cannot be kept: {0}</source>
        <translation>El detector no se puede conservar: {0}</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>detector {0}</source>
        <translation>detector {0}</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run a detector</source>
        <translation>Aplicar un detector</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <location filename="../processing/steered.py"/>
        <source>Detectors (*.json)</source>
        <translation>Detectores (*.json)</translation>
    </message>
    <message>
        <location filename="../panel_jobs.py"/>
        <source>Choose another area above.</source>
        <translation>Elija arriba otra área.</translation>
    </message>
    <message>
        <location filename="../panel_places.py"/>
        <source>No tile stands out enough to be a place (contrast 2.5).</source>
        <translation>Ninguna tesela destaca lo bastante para ser un lugar (contraste 2.5).</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Click to go to the place</source>
        <translation>Pulse para ir al lugar</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>According to the measured figures in the model's card</source>
        <translation>Según las cifras medidas en la ficha del modelo</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Each phrase is compared by itself, then they are combined</source>
        <translation>Cada expresión se compara por separado y después se combinan</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>Prompts: %Ln of my own</source>
        <translation>
            <numerusform>Prompts: %Ln propio</numerusform>
            <numerusform>Prompts: %Ln propios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Prompts: extended</source>
        <translation>Prompts: ampliados</translation>
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
            <numerusform>Con %Ln ejemplo</numerusform>
            <numerusform>Con %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <location filename="../query_box.py"/>
        <source>By example…</source>
        <translation>Con un ejemplo…</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>like %Ln examples</source>
        <translation>
            <numerusform>como %Ln ejemplo</numerusform>
            <numerusform>como %Ln ejemplos</numerusform>
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
        <translation>No se encontró ninguna tesela para «{0}».</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>The results cannot be shown: {0}</source>
        <translation>Los resultados no se pueden mostrar: {0}</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>The results cannot be filtered while their layer is being edited.</source>
        <translation>Los resultados no se pueden filtrar mientras se edita su capa.</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>like tile {0}</source>
        <translation>como la tesela {0}</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>{0}, not like {1}</source>
        <translation>{0}, no como {1}</translation>
    </message>
    <message>
        <location filename="../panel_several.py"/>
        <source>Several images are searched with one tile size: clear the others.</source>
        <translation>Varias imágenes se examinan con un solo tamaño de tesela: borre los demás.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_several.py"/>
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Type what you look for first.</source>
        <translation>Escriba primero lo que busca.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The sentence is too long: {0} characters, at most {1}.</source>
        <translation>La frase es demasiado larga: {0} caracteres, máximo {1}.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for: {0}</source>
        <translation>Busca: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for whatever is without: {0}</source>
        <translation>Busca todo lo que no tenga: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for: {0}; without: {1}</source>
        <translation>Busca: {0}; sin: {1}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>No model package is installed.</source>
        <translation>No hay ningún paquete de modelo instalado.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Install one: the archive terraseek-model-….zip is published with the plugin.</source>
        <translation>Instale uno: el archivo terraseek-model-….zip se publica con el complemento.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Describe what you look for and press Enter: the tiles that fit best appear here.</source>
        <translation>Describa lo que busca y pulse Intro: aquí aparecen las teselas que mejor encajan.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The first search indexes the image; later ones take a moment.</source>
        <translation>La primera búsqueda indexa la imagen; las siguientes tardan un momento.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looking for an index…</source>
        <translation>Buscando un índice…</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Indexed: %Ln tiles of {0} m</source>
        <translation>
            <numerusform>Indexado: %Ln tesela de {0} m</numerusform>
            <numerusform>Indexado: %Ln teselas de {0} m</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Partly indexed: {0} of %Ln tiles</source>
        <translation>
            <numerusform>Indexado en parte: {0} de %Ln tesela</numerusform>
            <numerusform>Indexado en parte: {0} de %Ln teselas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The index is out of date: {0}</source>
        <translation>El índice está desactualizado: {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Not indexed: %Ln tiles of {0} m, about {1} MB</source>
        <translation>
            <numerusform>Sin indexar: %Ln tesela de {0} m, unos {1} MB</numerusform>
            <numerusform>Sin indexar: %Ln teselas de {0} m, unos {1} MB</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Start the engine again</source>
        <translation>Arrancar de nuevo el motor</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../setup_dialog.py"/>
        <source>Update</source>
        <translation>Actualizar</translation>
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
        <translation>Indexar</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The whole layer is indexed.</source>
        <translation>Toda la capa está indexada.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Go on where the last run stopped</source>
        <translation>Continuar donde se detuvo la última ejecución</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Compute the tiles now; Search does it too when it is needed</source>
        <translation>Calcular ahora las teselas; la búsqueda también lo hace cuando hace falta</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Indexing {0} of %Ln tiles</source>
        <translation>
            <numerusform>Indexando {0} de %Ln tesela</numerusform>
            <numerusform>Indexando {0} de %Ln teselas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Ranking tiles</source>
        <translation>Ordenando teselas</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Labelling</source>
        <translation>Clasificando</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Labelling the patches of {0} of %Ln tiles</source>
        <translation>
            <numerusform>Clasificando los parches de {0} de %Ln tesela</numerusform>
            <numerusform>Clasificando los parches de {0} de %Ln teselas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Comparing with the reference: {0} %</source>
        <translation>Comparando con la referencia: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Drawing points: {0} %</source>
        <translation>Sorteando puntos: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>{0} tiles/s</source>
        <translation>{0} teselas/s</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Ran on {0}</source>
        <translation>Se ejecutó en {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>model {0}</source>
        <translation>modelo {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>{0} of %Ln places for “{1}”</source>
        <translation>
            <numerusform>{0} de %Ln lugar para «{1}»</numerusform>
            <numerusform>{0} de %Ln lugares para «{1}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Top {0} of %Ln tiles for “{1}”</source>
        <translation>
            <numerusform>Las {0} mejores de %Ln tesela para «{1}»</numerusform>
            <numerusform>Las {0} mejores de %Ln teselas para «{1}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>the best {0} are listed</source>
        <translation>se listan las {0} mejores</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>“{0}” is there.</source>
        <translation>«{0}» está.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>“{0}”: not clear, judge by the best tiles.</source>
        <translation>«{0}»: no está claro, juzgue por las mejores teselas.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Nothing convincing: “{0}”.</source>
        <translation>Nada convincente: «{0}».</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The best tiles look more like “{0}”.</source>
        <translation>Las mejores teselas se parecen más a «{0}».</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Probability of being there: {0} %</source>
        <translation>Probabilidad de que esté: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Contrast of the ten best tiles: {0} (2 is a little, 3 clear, 5 outstanding)</source>
        <translation>Contraste de las diez mejores teselas: {0} (2 es poco, 3 claro, 5 sobresaliente)</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>They fit the query by {0} better than “{1}”, the best of the other terms</source>
        <translation>Encajan con la consulta {0} mejor que con «{1}», el mejor de los demás términos</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../score_meaning.py"/>
        <source>Contrast counts robust standard deviations above an ordinary tile.</source>
        <translation>El contraste cuenta desviaciones estándar robustas por encima de una tesela corriente.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The decision was not calibrated for this model.</source>
        <translation>La decisión no se calibró para este modelo.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>It is a hint, not proof.</source>
        <translation>Es un indicio, no una prueba.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>%Ln more marks for an estimate of how many are right</source>
        <translation>
            <numerusform>%Ln marca más para estimar cuántas son correctas</numerusform>
            <numerusform>%Ln marcas más para estimar cuántas son correctas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Right among the {0} shown: about {1} % ({2}-{3} %)</source>
        <translation>Correctas entre las {0} mostradas: cerca del {1} % ({2}-{3} %)</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Marked tiles are counted; the others are estimated from %Ln marks.</source>
        <translation>
            <numerusform>Las teselas marcadas se cuentan; las demás se estiman a partir de %Ln marca.</numerusform>
            <numerusform>Las teselas marcadas se cuentan; las demás se estiman a partir de %Ln marcas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The interval is made for nine cases in ten. In tests it held in {0} % of the cases on imagery like that of the model's training, in {1} % on other imagery.</source>
        <translation>El intervalo está hecho para nueve de cada diez casos. En las pruebas se cumplió en el {0} % de los casos en imágenes como las del entrenamiento del modelo, en el {1} % en otras imágenes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>The ranks of %Ln tiles cannot be compared.</source>
        <translation>
            <numerusform>El rango de %Ln tesela no se puede comparar.</numerusform>
            <numerusform>Los rangos de %Ln teselas no se pueden comparar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Rank correlation over %Ln tiles: {0}</source>
        <translation>
            <numerusform>Correlación de rangos sobre %Ln tesela: {0}</numerusform>
            <numerusform>Correlación de rangos sobre %Ln teselas: {0}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Compared: {0}</source>
        <translation>Comparado: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>{0} of the best {1} are the same</source>
        <translation>{0} de las {1} mejores son las mismas</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Licence {0} · {1} MB · languages {2}</source>
        <translation>Licencia {0} · {1} MB · idiomas {2}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>No model installed</source>
        <translation>Ningún modelo instalado</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Choose an image layer</source>
        <translation>Elija una capa de imagen</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>The image to search; follows the active layer</source>
        <translation>La imagen en la que se busca; sigue a la capa activa</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Several…</source>
        <translation>Varias…</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Search several images at once: one list of the best tiles</source>
        <translation>Buscar en varias imágenes a la vez: una lista de las mejores teselas</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/base.py"/>
        <location filename="../several_dialog.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Find places by a sentence</source>
        <translation>Encontrar lugares con una frase</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/label.py"/>
        <source>Label land cover</source>
        <translation>Clasificar el suelo</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Give every tile a class, without training</source>
        <translation>Dar una clase a cada tesela, sin entrenamiento</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>What to look for, in words. Ten languages: {0}</source>
        <translation>Lo que se busca, en palabras. Diez idiomas: {0}</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/search.py"/>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Sample sentences in ten languages</source>
        <translation>Frases de ejemplo en diez idiomas</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>How many of the best tiles become results</source>
        <translation>Cuántas de las mejores teselas pasan a ser resultados</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>What you have searched before</source>
        <translation>Lo que ha buscado antes</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Stop; the tiles that are indexed are kept</source>
        <translation>Detener; las teselas indexadas se conservan</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>TerraSeek panel</source>
        <translation>Panel de TerraSeek</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Search your imagery by typing a sentence</source>
        <translation>Busque en sus imágenes escribiendo una frase</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Assess accuracy</source>
        <translation>Evaluar la exactitud</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Compares a map of classes with reference points, polygons or a raster: confusion matrix, overall, user's and producer's accuracy, F1, kappa and IoU with confidence intervals. With points of “Stratified sample” the figures, and the areas of the classes, are estimates for the whole map (Olofsson et al. 2014, Stehman 2014).

The report is one HTML file; JSON and CSV are written beside it. It warns where the reference is too small to say anything.</source>
        <translation>Compara un mapa de clases con puntos, polígonos o un ráster de referencia: matriz de confusión, exactitud global, del usuario y del productor, F1, kappa e IoU con intervalos de confianza. Con puntos de «Muestra estratificada» las cifras y las superficies de las clases son estimaciones para todo el mapa (Olofsson et al. 2014, Stehman 2014).

El informe es un archivo HTML; JSON y CSV se escriben al lado. Avisa cuando la referencia es demasiado pequeña para decir algo.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>What is known to be true, in any coordinate reference system.</source>
        <translation>Lo que se sabe cierto, en cualquier sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Field of the reference</source>
        <translation>Campo de la referencia</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Field with the class; empty finds “reference”, “class” or “label”.</source>
        <translation>Campo con la clase; vacío encuentra «reference», «class» o «label».</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Classes of the reference</source>
        <translation>Clases de la referencia</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Which class of the map a value of the reference is, as JSON: {"3": "forest", "cloud": null}; null leaves a value out. Or the path of such a file. Ids, names and known codes of classes need none.</source>
        <translation>Qué clase del mapa es un valor de la referencia, como JSON: {"3": "forest", "cloud": null}; null omite un valor. O la ruta de un archivo así. Los identificadores, nombres y códigos conocidos de las clases no lo necesitan.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Leave out other values</source>
        <translation>Omitir otros valores</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Leave out reference values that are no class, instead of refusing them.</source>
        <translation>Omitir los valores de la referencia que no son ninguna clase, en lugar de rechazarlos.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>How the reference was chosen. “auto” knows the points of “Stratified sample” by their fields; others count as a random sample.</source>
        <translation>Cómo se eligió la referencia. «auto» reconoce los puntos de «Muestra estratificada» por sus campos; los demás cuentan como muestra aleatoria.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Of the intervals.</source>
        <translation>De los intervalos.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>An HTML file that loads nothing from elsewhere; or .json or .csv alone.</source>
        <translation>Un archivo HTML que no carga nada de otros sitios; o solo .json o .csv.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy</source>
        <translation>Exactitud global</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy, lower end of the interval</source>
        <translation>Exactitud global, extremo inferior del intervalo</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy, upper end of the interval</source>
        <translation>Exactitud global, extremo superior del intervalo</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean F1</source>
        <translation>F1 medio</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean IoU</source>
        <translation>IoU medio</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Share that is not unknown</source>
        <translation>Parte que no es desconocida</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Number of compared units</source>
        <translation>Número de unidades comparadas</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The classes of the reference are no JSON such as {"3": "forest"}.</source>
        <translation>Las clases de la referencia no son un JSON como {"3": "forest"}.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>The raster has not been read.</source>
        <translation>El ráster no se ha leído.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>search,imagery,raster,tiles,similarity,deep learning,CLIP,text,retrieval</source>
        <translation>buscar,búsqueda,imágenes,ráster,teselas,similitud,aprendizaje profundo,CLIP,texto,recuperación,search</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Cancelled. What has been indexed is kept; run it again to go on.</source>
        <translation>Cancelado. Lo indexado se conserva; ejecútelo de nuevo para continuar.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Evaluate search</source>
        <translation>Evaluar la búsqueda</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Measures how well queries find the features of a reference layer: precision at k, average precision, and recall at a threshold, for each query, language, class, model and tile size, as tables and plots.

With several models the first is compared with the others; with folds on spatially separated blocks, so that a retrained model is not judged on ground that it has seen.</source>
        <translation>Mide lo bien que las consultas encuentran los objetos de una capa de referencia: precisión en k, precisión media y exhaustividad a partir de un umbral, por consulta, idioma, clase, modelo y tamaño de tesela, en tablas y gráficos.

Con varios modelos, el primero se compara con los demás; con particiones en bloques separados en el espacio, para que un modelo reentrenado no se juzgue en terreno que ya ha visto.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Reference layer</source>
        <translation>Capa de referencia</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Polygons or points of what is there.</source>
        <translation>Polígonos o puntos de lo que hay.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Field of the class</source>
        <translation>Campo de la clase</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Empty takes the only text field, or one class for all features.</source>
        <translation>Vacío toma el único campo de texto, o una clase para todos los objetos.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>List of queries</source>
        <translation>Lista de consultas</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>CSV, TSV or JSON with the columns class, query and language, or class and a column for each language. Empty asks for the classes by their names.</source>
        <translation>CSV, TSV o JSON con las columnas class, query y language, o class y una columna por idioma. Vacío pregunta por las clases con sus nombres.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/models.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Names or folders of packages, one a line, the one “before” first.</source>
        <translation>Nombres o carpetas de paquetes, uno por línea; primero el «anterior».</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/trust.py"/>
        <source>Several tile sizes (metres)</source>
        <translation>Varios tamaños de tesela (metros)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>For example 64, 128, 256; instead of the tile size.</source>
        <translation>Por ejemplo 64, 128, 256; en lugar del tamaño de tesela.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Threshold (contrast)</source>
        <translation>Umbral (contraste)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Recall and number of hits count tiles of at least this contrast.</source>
        <translation>La exhaustividad y el número de aciertos cuentan las teselas con al menos este contraste.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Share of a tile (%)</source>
        <translation>Parte de una tesela (%)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A tile is right when features of the class cover so much of it.</source>
        <translation>Una tesela es correcta cuando objetos de la clase cubren esta parte de ella.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Share of a feature (%)</source>
        <translation>Parte de un objeto (%)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A tile is right, too, when it holds so much of one feature.</source>
        <translation>Una tesela también es correcta cuando contiene esta parte de un objeto.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The reference is complete</source>
        <translation>La referencia está completa</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The reference has every feature of its classes in the area. Otherwise only tiles that touch some feature are counted.</source>
        <translation>La referencia tiene todos los objetos de sus clases en el área. Si no, solo cuentan las teselas que tocan algún objeto.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Folds</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Number of spatially separated folds; 0 measures the area as a whole.</source>
        <translation>Número de particiones separadas en el espacio; 0 mide el área en conjunto.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Side of a block (metres)</source>
        <translation>Lado de un bloque (metros)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Blocks of the folds: at least two tiles a side, better four or more.</source>
        <translation>Bloques de las particiones: al menos dos teselas de lado, mejor cuatro o más.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A page with tables and plots; JSON and CSV are written beside it.</source>
        <translation>Una página con tablas y gráficos; JSON y CSV se escriben al lado.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The blocks with the numbers of their folds.</source>
        <translation>Los bloques con los números de sus particiones.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Mean average precision</source>
        <translation>Media de la precisión media</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>What a random order has</source>
        <translation>Lo que logra un orden al azar</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Recall at the threshold</source>
        <translation>Exhaustividad en el umbral</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Number of figures</source>
        <translation>Número de cifras</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Change from the first model to the second</source>
        <translation>Cambio del primer modelo al segundo</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/trust.py"/>
        <source>“{0}” is no list of at most 6 tile sizes such as 64, 128, 256.</source>
        <translation>«{0}» no es una lista de 6 tamaños de tesela como máximo, como 64, 128, 256.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Folds need the side of a block.</source>
        <translation>Las particiones necesitan el lado de un bloque.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/evaluate.py"/>
        <source>{0}: mean average precision {1} %, chance {2} %, %Ln queries</source>
        <translation>
            <numerusform>{0}: media de la precisión media {1} %, azar {2} %, %Ln consulta</numerusform>
            <numerusform>{0}: media de la precisión media {1} %, azar {2} %, %Ln consultas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>Score heat map</source>
        <translation>Mapa de calor de puntuaciones</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>Writes how well each place of a raster fits a sentence: a GeoTIFF whose cells are the steps of the tile grid and hold the mean score of the tiles that cover them.

A raster that is not indexed is indexed first.</source>
        <translation>Escribe lo bien que cada lugar de un ráster encaja con una frase: un GeoTIFF cuyas celdas son los pasos de la cuadrícula de teselas y contienen la puntuación media de las teselas que las cubren.

Un ráster sin indexar se indexa primero.</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <location filename="../result_files.py"/>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>A GeoTIFF (.tif) of 32-bit numbers; no data where there are no tiles.</source>
        <translation>Un GeoTIFF (.tif) de números de 32 bits; sin datos donde no hay teselas.</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/models.py"/>
        <location filename="../processing/search.py"/>
        <source>Number of tiles</source>
        <translation>Número de teselas</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <location filename="../processing/search.py"/>
        <source>Best score</source>
        <translation>Mejor puntuación</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>The heat map is a GeoTIFF: choose a name that ends with .tif.</source>
        <translation>El mapa de calor es un GeoTIFF: elija un nombre que termine en .tif.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/options.py"/>
        <source>Tile size (metres)</source>
        <translation>Tamaño de tesela (metros)</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Index raster</source>
        <translation>Indexar ráster</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Cuts a raster into overlapping tiles and computes what each one shows, once. After that a search takes a fraction of a second.

The index lies beside the raster. A cancelled run is not lost: the next one goes on there. Where the raster has changed, only changed tiles are computed again.</source>
        <translation>Corta un ráster en teselas que se solapan y calcula, una sola vez, lo que muestra cada una. Después, una búsqueda tarda una fracción de segundo.

El índice está junto al ráster. Una ejecución cancelada no se pierde: la siguiente continúa ahí. Donde el ráster ha cambiado, solo se recalculan las teselas cambiadas.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles computed in this run</source>
        <translation>Teselas calculadas en esta ejecución</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles per second</source>
        <translation>Teselas por segundo</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/models.py"/>
        <source>Hash of the model</source>
        <translation>Hash del modelo</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Device that ran</source>
        <translation>Dispositivo que se usó</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/index_raster.py"/>
        <source>%Ln tiles of {0:g} m; {1} computed now, {2} tiles/s on {3}</source>
        <translation>
            <numerusform>%Ln tesela de {0:g} m; {1} calculadas ahora, {2} teselas/s en {3}</numerusform>
            <numerusform>%Ln teselas de {0:g} m; {1} calculadas ahora, {2} teselas/s en {3}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Index status</source>
        <translation>Estado del índice</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Says whether a raster is indexed with these settings: absent, partial, complete or stale (the raster has changed since), how many tiles there are, and how much disk they need. Computes nothing.</source>
        <translation>Dice si un ráster está indexado con estos ajustes: ausente (absent), parcial (partial), completo (complete) o desactualizado (stale: el ráster ha cambiado desde entonces), cuántas teselas hay y cuánto disco necesitan. No calcula nada.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Why it is stale</source>
        <translation>Por qué está desactualizado</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles that are indexed</source>
        <translation>Teselas indexadas</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Pixel size (metres)</source>
        <translation>Tamaño de píxel (metros)</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Size of the index (MB)</source>
        <translation>Tamaño del índice (MB)</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/index_raster.py"/>
        <source>{0}: {1} of %Ln tiles of {2:g} m</source>
        <translation>
            <numerusform>{0}: {1} de %Ln tesela de {2:g} m</numerusform>
            <numerusform>{0}: {1} de %Ln teselas de {2:g} m</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Gives every tile of a raster a class of a list, without training: the names of the classes are compared with the tiles. What the model is not sure of becomes “unknown”.

A raster that is not indexed is indexed first; another list on the same raster takes a second. Check the result with “Stratified sample” and “Assess accuracy”.</source>
        <translation>Da a cada tesela de un ráster una clase de una lista, sin entrenamiento: los nombres de las clases se comparan con las teselas. Lo que el modelo no tiene claro queda como «desconocido».

Un ráster sin indexar se indexa primero; otra lista sobre el mismo ráster tarda un segundo. Compruebe el resultado con «Muestra estratificada» y «Evaluar la exactitud».</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Of touching cells of one class (dissolved), or one for each tile (tiles).</source>
        <translation>De celdas contiguas de una clase (dissolved), o uno por tesela (tiles).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Labelled areas</source>
        <translation>Áreas clasificadas</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Polygons with class, probability, margin, second class (.gpkg, .geojson).</source>
        <translation>Polígonos con clase, probabilidad, margen y segunda clase (.gpkg, .geojson).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Class raster</source>
        <translation>Ráster de clases</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>A GeoTIFF (.tif) of class values with colours and names; 0 is unknown.</source>
        <translation>Un GeoTIFF (.tif) de valores de clase con colores y nombres; 0 es desconocido.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Scores of every class</source>
        <translation>Puntuaciones de cada clase</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>A GeoTIFF (.tif): probability, margin, entropy, then the probability of each class, before unknown and smoothing.</source>
        <translation>Un GeoTIFF (.tif): probabilidad, margen, entropía y después la probabilidad de cada clase, antes de lo desconocido y del suavizado.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>There is nothing to write: choose polygons, a raster or scores.</source>
        <translation>No hay nada que escribir: elija polígonos, un ráster o puntuaciones.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Label polygons</source>
        <translation>Clasificar polígonos</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Gives every polygon of a layer (parcels, segments) the class that fits it best: the mean of the scores of the tiles below it, weighted by the area that it covers. The result is a copy of the layer with class, probability, margin and second class.

A polygon smaller than a tile gets the class of its surroundings.</source>
        <translation>Da a cada polígono de una capa (parcelas, segmentos) la clase que mejor le encaja: la media de las puntuaciones de las teselas que tiene debajo, ponderada por la superficie que cubre. El resultado es una copia de la capa con clase, probabilidad, margen y segunda clase.

Un polígono menor que una tesela recibe la clase de su entorno.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>What is labelled, in any coordinate reference system. Only the selected ones where asked for. The layer is not changed.</source>
        <translation>Lo que se clasifica, en cualquier sistema de referencia de coordenadas. Solo los seleccionados, si se pide. La capa no se modifica.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Labelled polygons</source>
        <translation>Polígonos clasificados</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygons with their own fields and those of the labels (.gpkg, .geojson).</source>
        <translation>Los polígonos con sus propios campos y los de las clases (.gpkg, .geojson).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer cannot be opened. Check its path.</source>
        <translation>La capa de polígonos no se puede abrir. Compruebe su ruta.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer has no coordinate reference system. Assign one.</source>
        <translation>La capa de polígonos no tiene sistema de referencia de coordenadas. Asígnele uno.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer is empty.</source>
        <translation>La capa de polígonos está vacía.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer has not been read.</source>
        <translation>La capa de polígonos no se ha leído.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>What a place can be: one of the lists that come with TerraSeek.</source>
        <translation>Lo que puede ser un lugar: una de las listas que vienen con TerraSeek.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Own classes</source>
        <translation>Clases propias</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of the list above: names between commas such as “en: water, forest | wood, town”, or the path of a class list (JSON).</source>
        <translation>En lugar de la lista anterior: nombres separados por comas, como «en: water, forest | wood, town», o la ruta de una lista de clases (JSON).</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Language of the names that the model reads. “auto” is that of typed classes, else English. The legend is in the language of QGIS.</source>
        <translation>Idioma de los nombres que lee el modelo. «auto» es el de las clases escritas; si no, inglés. La leyenda está en el idioma de QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Cells of the size of the model's patches, where its package has patch embeddings. The image is read again, as long as indexing takes; nothing becomes unknown unless a lowest probability or a share to keep is given. Not with transduction.</source>
        <translation>Celdas del tamaño de los parches del modelo, si su paquete tiene embeddings de parches. La imagen se lee de nuevo, tanto como dura la indexación; nada queda como desconocido sin una probabilidad mínima o una parte que conservar. No con transducción.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Lowest probability</source>
        <translation>Probabilidad mínima</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>What is less probable becomes unknown; 0 leaves nothing unknown. Empty takes the probability above which 90 % were right when the model was calibrated.</source>
        <translation>Lo menos probable queda como desconocido; 0 no deja nada desconocido. Vacío toma la probabilidad a partir de la cual el 90 % era correcto al calibrar el modelo.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Share to keep</source>
        <translation>Parte que se conserva</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of a lowest probability: only this share of the surest is labelled.</source>
        <translation>En lugar de una probabilidad mínima: solo se clasifica esta parte, la más segura.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Accuracy to aim at</source>
        <translation>Exactitud buscada</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of a lowest probability: the one above which this share was right when the model was calibrated.</source>
        <translation>En lugar de una probabilidad mínima: aquella a partir de la cual esta parte era correcta al calibrar el modelo.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Several sentences a class</source>
        <translation>Varias frases por clase</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Average the sentences of the model's templates and all names of a class.</source>
        <translation>Promediar las frases de las plantillas del modelo y todos los nombres de una clase.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Descriptions of the classes</source>
        <translation>Descripciones de las clases</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Use what the list says a class looks like from above.</source>
        <translation>Usar lo que la lista dice sobre el aspecto de una clase desde arriba.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Removes single cells that differ from what is around them: majority of 3 × 3 cells, or a Markov random field (potts).</source>
        <translation>Elimina celdas sueltas que difieren de lo que las rodea: mayoría de 3 × 3 celdas o un campo aleatorio de Márkov (potts).</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Strength of the Markov field</source>
        <translation>Fuerza del campo de Márkov</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Weight of the neighbours; 0 does not smooth.</source>
        <translation>Peso de los vecinos; 0 no suaviza.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Smallest group of cells</source>
        <translation>Grupo mínimo de celdas</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Smaller groups are given to their largest neighbour; 0 keeps all.</source>
        <translation>Los grupos menores pasan a su vecino mayor; 0 los conserva todos.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Give a lowest probability, a share to keep or an accuracy to aim at, not two of them.</source>
        <translation>Indique una probabilidad mínima, una parte que se conserva o una exactitud buscada, no dos de ellas.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Patches and “Similar tiles decide together” do not go together.</source>
        <translation>Los parches y «Las teselas parecidas deciden juntas» no van juntos.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Type the classes, e.g. “en: water, forest”.</source>
        <translation>Escriba las clases, p. ej. «en: water, forest».</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>land cover,land use,classification,label,zero-shot,classes,accuracy,LULC</source>
        <translation>cobertura del suelo,uso del suelo,clasificación,clases,etiqueta,zero-shot,exactitud,LULC,land cover,land use</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Number of labelled places</source>
        <translation>Número de lugares clasificados</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Number of unknown places</source>
        <translation>Número de lugares desconocidos</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Probability below which a place is unknown</source>
        <translation>Probabilidad por debajo de la cual un lugar es desconocido</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Unknown area in square metres</source>
        <translation>Superficie desconocida en metros cuadrados</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Square metres of each class (JSON)</source>
        <translation>Metros cuadrados de cada clase (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Certainty · {0}</source>
        <translation>Certeza · {0}</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Land cover · {0}</source>
        <translation>Cobertura del suelo · {0}</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>{0}: {1} ha</source>
        <translation>{0}: {1} ha</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Map of classes</source>
        <translation>Mapa de clases</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Polygons or a raster of classes: of “Label land cover”, which knows its classes, or any other.</source>
        <translation>Polígonos o un ráster de clases: de «Clasificar el suelo», que conoce sus clases, o de cualquier otro origen.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Field of the map</source>
        <translation>Campo del mapa</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Field of the polygons with the class; empty is “class”.</source>
        <translation>Campo de los polígonos con la clase; vacío es «class».</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>For a map that does not know its classes: name of a list that comes with TerraSeek, path of one, or typed names.</source>
        <translation>Para un mapa que no conoce sus clases: nombre de una lista que viene con TerraSeek, ruta de una, o nombres escritos.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” cannot be opened. Check its path.</source>
        <translation>«{0}» no se puede abrir. Compruebe su ruta.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” has to be a raster or a vector layer.</source>
        <translation>«{0}» tiene que ser una capa ráster o vectorial.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” is a web layer. Save it as a file first.</source>
        <translation>«{0}» es una capa web. Guárdela primero como archivo.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” has no coordinate reference system. Assign one.</source>
        <translation>«{0}» no tiene sistema de referencia de coordenadas. Asígnele uno.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>The layers have not been read.</source>
        <translation>Las capas no se han leído.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Model information</source>
        <translation>Información del modelo</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Shows version, licence, languages with their measured quality, size and hash of an installed model package.</source>
        <translation>Muestra la versión, la licencia, los idiomas con su calidad medida, el tamaño y el hash de un paquete de modelo instalado.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Languages with measured quality (JSON)</source>
        <translation>Idiomas con su calidad medida (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>All installed models (JSON)</source>
        <translation>Todos los modelos instalados (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Length of the embeddings</source>
        <translation>Longitud de los embeddings</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Size (MB)</source>
        <translation>Tamaño (MB)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>No model is installed. Install one: see the options of TerraSeek.</source>
        <translation>No hay ningún modelo instalado. Instale uno: vea las opciones de TerraSeek.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>There is no model “{0}”. Installed: {1}.</source>
        <translation>No hay ningún modelo «{0}». Instalados: {1}.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>{0} {1}, licence {2}, {3} MB, languages: {4}</source>
        <translation>{0} {1}, licencia {2}, {3} MB, idiomas: {4}</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Export index</source>
        <translation>Exportar índice</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Writes the tiles of an index and their embeddings as GeoParquet 1.1, for other programs. The raster has to be indexed. The engine's environment needs pyarrow.</source>
        <translation>Escribe las teselas de un índice y sus embeddings como GeoParquet 1.1, para otros programas. El ráster tiene que estar indexado. El entorno del motor necesita pyarrow.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>GeoParquet</source>
        <translation>GeoParquet</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>GeoParquet files (*.parquet)</source>
        <translation>Archivos GeoParquet (*.parquet)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>A file that ends with .parquet: id, geometry and embedding of each tile.</source>
        <translation>Un archivo que termina en .parquet: identificador, geometría y embedding de cada tesela.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>The export is a GeoParquet file: choose a name that ends with .parquet.</source>
        <translation>La exportación es un archivo GeoParquet: elija un nombre que termine en .parquet.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>The raster's index with these settings is {0}.</source>
        <translation>El estado del índice del ráster con estos ajustes es {0}.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Run “Index raster” first.</source>
        <translation>Ejecute primero «Indexar ráster».</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/models.py"/>
        <source>%Ln tiles written</source>
        <translation>
            <numerusform>%Ln tesela escrita</numerusform>
            <numerusform>%Ln teselas escritas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>An image file with a coordinate reference system: aerial, drone or satellite imagery. Web layers (WMS, XYZ) have to be saved as a file first.</source>
        <translation>Un archivo de imagen con sistema de referencia de coordenadas: imágenes aéreas, de dron o de satélite. Las capas web (WMS, XYZ) tienen que guardarse primero como archivo.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Name of an installed model package, or the path of one. Empty takes the model chosen in the panel, else the default one.</source>
        <translation>Nombre de un paquete de modelo instalado, o la ruta de uno. Vacío toma el modelo elegido en el panel o, si no, el modelo por defecto.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Side of a tile on the ground. Empty or 0 derives it from the model and the raster's pixel size.</source>
        <translation>Lado de una tesela en el terreno. Vacío o 0 lo deduce del modelo y del tamaño de píxel del ráster.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Overlap (%)</source>
        <translation>Solape (%)</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Share of a tile's side that neighbours share. 50 finds objects at tile edges.</source>
        <translation>Parte del lado de una tesela que comparten las vecinas. 50 encuentra objetos en los bordes de las teselas.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>One band, or three in the order red, green, blue. Empty follows the colour interpretation of the file or a known sensor.</source>
        <translation>Una banda, o tres en el orden rojo, verde, azul. Vacío sigue la interpretación de color del archivo o un sensor conocido.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>auto takes an NVIDIA card where one works. cuda fails where none works instead of falling back in silence. tensorrt builds an engine once, which takes minutes, and keeps it.</source>
        <translation>auto usa una tarjeta NVIDIA donde funciona alguna. cuda falla donde no funciona ninguna, en lugar de cambiar a otra cosa sin avisar. tensorrt construye un motor una vez, lo que lleva minutos, y lo conserva.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Folder for indexes</source>
        <translation>Carpeta para índices</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Where the index is looked for and written. Empty is “&lt;raster&gt;.terraseek” beside the raster, or the profile where that folder is read-only.</source>
        <translation>Dónde se busca y se escribe el índice. Vacío es «&lt;raster&gt;.terraseek» junto al ráster, o el perfil si esa carpeta es de solo lectura.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Area of interest</source>
        <translation>Área de interés</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Only tiles whose centre lies in this extent. It may be in any coordinate reference system. Empty is the whole raster.</source>
        <translation>Solo las teselas cuyo centro está en esta extensión. Puede estar en cualquier sistema de referencia de coordenadas. Vacío es todo el ráster.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Folder of an existing index of this raster, such as the output of “Index raster”. Empty finds the raster's index, and makes or updates it where needed.</source>
        <translation>Carpeta de un índice existente de este ráster, como la salida de «Indexar ráster». Vacío encuentra el índice del ráster y lo crea o actualiza donde haga falta.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The raster cannot be opened. Check its path.</source>
        <translation>El ráster no se puede abrir. Compruebe su ruta.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <location filename="../sources.py"/>
        <source>“{0}” is a {1} layer, not an image file.</source>
        <translation>«{0}» es una capa {1}, no un archivo de imagen.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Save the part you need first: right-click the layer, Export &gt; Save As.</source>
        <translation>Guarde primero la parte que necesita: clic derecho en la capa, Exportar &gt; Guardar como.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Choose one band or three, not {0}.</source>
        <translation>Elija una banda o tres, no {0}.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The raster has no band {0}; it has {1}.</source>
        <translation>El ráster no tiene la banda {0}; tiene {1}.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The area of interest lies outside the raster. Choose one that overlaps it.</source>
        <translation>El área de interés queda fuera del ráster. Elija una que se superponga a él.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Replace files</source>
        <translation>Reemplazar archivos</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Whether output files that are there already are replaced. A file that is open as a layer of the project never is.</source>
        <translation>Si se reemplazan los archivos de salida que ya existen. Un archivo abierto como capa del proyecto nunca se reemplaza.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}”: choose a name that ends with {1}.</source>
        <translation>«{0}»: elija un nombre que termine en {1}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” is open as the layer “{1}”. Remove the layer first, or choose another name.</source>
        <translation>«{0}» está abierto como la capa «{1}». Elimine primero la capa o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” is there already. Choose another name, or tick “Replace files”.</source>
        <translation>«{0}» ya existe. Elija otro nombre o marque «Reemplazar archivos».</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” cannot be opened as a file. Save it as a file first.</source>
        <translation>«{0}» no se puede abrir como archivo. Guárdelo primero como archivo.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>The layer cannot be read: {0}</source>
        <translation>La capa no se puede leer: {0}</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Loading the model and reading the raster</source>
        <translation>Cargando el modelo y leyendo el ráster</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Waiting for another process that writes this index</source>
        <translation>Esperando a otro proceso que escribe este índice</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>TerraSeek: search imagery by text</source>
        <translation>TerraSeek: buscar en imágenes con texto</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>What to look for, as a sentence in one of the ten languages, for example “a bridge over a river”. Sentences may be joined with AND, OR and NOT.</source>
        <translation>Lo que se busca, como frase en uno de los diez idiomas, por ejemplo «un puente sobre un río». Las frases se pueden unir con AND, OR y NOT.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Language of the query. “detect” recognises it.</source>
        <translation>Idioma de la consulta. «detect» lo reconoce.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <location filename="../processing/search.py"/>
        <source>Number of results</source>
        <translation>Número de resultados</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The best tiles, at most so many.</source>
        <translation>Las mejores teselas, como máximo este número.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Lowest score</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Drop tiles that score less. Empty keeps them.</source>
        <translation>Descartar las teselas con menos puntuación. Vacío las conserva.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The query is empty. Type what you look for, e.g. “a bridge over a river”.</source>
        <translation>La consulta está vacía. Escriba lo que busca, p. ej. «un puente sobre un río».</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The query is too long: at most {0} characters.</source>
        <translation>La consulta es demasiado larga: {0} caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../result_files.py"/>
        <source>Score of every tile for “{0}”</source>
        <translation>Puntuación de cada tesela para «{0}»</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>The results cannot be read from {0}.</source>
        <translation>Los resultados no se pueden leer de {0}.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../processing/trust.py"/>
        <source>The results cannot be written to {0}.</source>
        <translation>Los resultados no se pueden escribir en {0}.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>No tile scores high enough. Lower the lowest score or enlarge the area.</source>
        <translation>Ninguna tesela tiene puntuación suficiente. Baje la puntuación mínima o amplíe el área.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Tiles found</source>
        <translation>Teselas encontradas</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Polygons of the tiles with rank, score and percentile, the best one first.</source>
        <translation>Polígonos de las teselas con rango, puntuación y percentil; primero la mejor.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <location filename="../processing/steered.py"/>
        <source>Language of the query</source>
        <translation>Idioma de la consulta</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Whether anything convincing was found</source>
        <translation>Si se encontró algo convincente</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Verdict in words</source>
        <translation>Veredicto en palabras</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Search by text</source>
        <translation>Buscar por texto</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Ranks the tiles of a raster against a sentence in English, Portuguese, Spanish, French, German, Dutch, Italian, Chinese, Korean or Russian.

A raster that is not indexed is indexed first. Everything runs on this computer. The score says how well a tile fits compared with others of the same raster and query; it is no probability.</source>
        <translation>Ordena las teselas de un ráster según una frase en inglés, portugués, español, francés, alemán, neerlandés, italiano, chino, coreano o ruso.

Un ráster sin indexar se indexa primero. Todo se ejecuta en este equipo. La puntuación dice lo bien que encaja una tesela comparada con otras del mismo ráster y la misma consulta; no es una probabilidad.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Lowest contrast</source>
        <translation>Contraste mínimo</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Drop tiles that stand less above the rest of the raster, in standard deviations. Unlike scores, contrasts of different sentences and languages can be compared. With AND, OR and NOT the contrast is 3 plus the log odds of the score: 3 is where a tile half belongs. Empty keeps all.</source>
        <translation>Descartar las teselas que destacan menos sobre el resto del ráster, en desviaciones estándar. A diferencia de las puntuaciones, los contrastes de frases e idiomas distintos se pueden comparar. Con AND, OR y NOT el contraste es 3 más el logit de la puntuación: en 3 una tesela pertenece a medias. Vacío las conserva todas.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Ranks the tiles of a raster by how much they look like examples: places in the raster (points or polygons) or an image file. Counter-examples push tiles down, and a sentence may be added.

A raster that is not indexed is indexed first.</source>
        <translation>Ordena las teselas de un ráster por su parecido con ejemplos: lugares del ráster (puntos o polígonos) o un archivo de imagen. Los contraejemplos hacen bajar teselas, y se puede añadir una frase.

Un ráster sin indexar se indexa primero.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Points or polygons on what you look for, at most {0}; in any coordinate reference system. Only the selected ones where asked for.</source>
        <translation>Puntos o polígonos sobre lo que busca, {0} como máximo; en cualquier sistema de referencia de coordenadas. Solo los seleccionados, si se pide.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>A PNG, JPEG or TIFF that shows what you look for, seen from above.</source>
        <translation>Un PNG, JPEG o TIFF que muestra lo que busca, visto desde arriba.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Counter-examples</source>
        <translation>Contraejemplos</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Points or polygons on what you do not look for.</source>
        <translation>Puntos o polígonos sobre lo que no busca.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>There is no example. Give points, polygons or an image.</source>
        <translation>No hay ningún ejemplo. Indique puntos, polígonos o una imagen.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>The example image is not there: {0}</source>
        <translation>La imagen de ejemplo no está: {0}</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>There are {0} examples. Select at most {1}.</source>
        <translation>Hay {0} ejemplos. Seleccione {1} como máximo.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Search with marks</source>
        <translation>Buscar con marcas</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Ranks tiles against a sentence and what marked tiles taught: take a result layer, add a field, write 1 for right and 0 for wrong, leave the others empty. Where the marks do not help, the ranking is that of the sentence.

From 20 marks on, the share of right tiles among the results is estimated. The search can be saved as a detector and run on other rasters.</source>
        <translation>Ordena las teselas según una frase y lo que enseñaron las teselas marcadas: tome una capa de resultados, añada un campo, escriba 1 para correcto y 0 para incorrecto, y deje vacíos los demás. Donde las marcas no ayudan, el orden es el de la frase.

A partir de 20 marcas se estima la parte de teselas correctas entre los resultados. La búsqueda puede guardarse como detector y aplicarse a otros rásteres.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Marked tiles</source>
        <translation>Teselas marcadas</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A result layer of the same raster and tile size, or a table of tile names.</source>
        <translation>Una capa de resultados del mismo ráster y tamaño de tesela, o una tabla de nombres de teselas.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Field of the tile</source>
        <translation>Campo de la tesela</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The field that names the tile.</source>
        <translation>El campo que nombra la tesela.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Field of the mark</source>
        <translation>Campo de la marca</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>1, true, yes or right; 0, false, no or wrong; anything else is no mark.</source>
        <translation>1, true, yes o right; 0, false, no o wrong; todo lo demás no es una marca.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Save as detector</source>
        <translation>Guardar como detector</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A file with the query and what the marks taught, for “Run detector”.</source>
        <translation>Un archivo con la consulta y lo que enseñaron las marcas, para «Aplicar un detector».</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tiles marked as right</source>
        <translation>Teselas marcadas como correctas</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tiles marked as wrong</source>
        <translation>Teselas marcadas como incorrectas</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Share of what the marks say, 0 to 1</source>
        <translation>Peso de lo que dicen las marcas, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Estimated share of right tiles among the results</source>
        <translation>Parte estimada de teselas correctas entre los resultados</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Its lower bound (90 %)</source>
        <translation>Su límite inferior (90 %)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Its upper bound (90 %)</source>
        <translation>Su límite superior (90 %)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tile to mark next</source>
        <translation>Tesela que conviene marcar ahora</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>No tile is marked: write 1 or 0 into the field “{0}”.</source>
        <translation>Ninguna tesela está marcada: escriba 1 o 0 en el campo «{0}».</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Run detector</source>
        <translation>Aplicar un detector</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Ranks the tiles of a raster with a detector: a query and what marks taught, saved under a name in the panel or by “Search with marks”. The index must be of the model that the detector was made with.</source>
        <translation>Ordena las teselas de un ráster con un detector: una consulta y lo que enseñaron las marcas, guardadas con un nombre en el panel o por «Buscar con marcas». El índice tiene que ser del modelo con el que se hizo el detector.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The file of the detector.</source>
        <translation>El archivo del detector.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Run a search again</source>
        <translation>Repetir una búsqueda</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Runs the search of a result layer again, from the recipe that the layer carries: raster, model, query, settings. What is not as it was is said: another model, a changed raster.</source>
        <translation>Repite la búsqueda de una capa de resultados a partir de la receta que lleva la capa: ráster, modelo, consulta, ajustes. Se dice lo que no es como antes: otro modelo, un ráster cambiado.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Result layer</source>
        <translation>Capa de resultados</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A layer of results made by TerraSeek, in the project or as a GeoPackage.</source>
        <translation>Una capa de resultados hecha por TerraSeek, en el proyecto o como GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Instead of a layer: a recipe, a GeoJSON of results, or a saved answer.</source>
        <translation>En lugar de una capa: una receta, un GeoJSON de resultados o una respuesta guardada.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Nothing is other than it was</source>
        <translation>Nada es distinto de antes</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>What is not as it was</source>
        <translation>Lo que no es como antes</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Give a result layer or the file of a recipe.</source>
        <translation>Indique una capa de resultados o el archivo de una receta.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The recipe cannot be read: {0}</source>
        <translation>La receta no se puede leer: {0}</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>There is no recipe of a search in it.</source>
        <translation>No contiene ninguna receta de búsqueda.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>the file is too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Read a query</source>
        <translation>Leer una consulta</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Shows how a query is understood, without a raster: its phrases, its language, the synonyms and templates, and whether the model knows the language well. A fault is shown with its place.</source>
        <translation>Muestra cómo se entiende una consulta, sin ráster: sus expresiones, su idioma, los sinónimos y plantillas, y si el modelo conoce bien el idioma. Un error se muestra con su lugar.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Phrases (JSON)</source>
        <translation>Expresiones (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Sentences of each phrase (JSON)</source>
        <translation>Frases de cada expresión (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>What to know about the language</source>
        <translation>Lo que hay que saber sobre el idioma</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Whether it is a plain sentence</source>
        <translation>Si es una frase simple</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Stratified sample</source>
        <translation>Muestra estratificada</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Draws random points in every class of a map, to be labelled by hand: fill in the field “reference” by eye, then compare with “Assess accuracy”. The size follows from the standard error wanted for the overall accuracy (Olofsson et al. 2014), or is given. Points come in random order, so that no row of one class gives the answer away.</source>
        <translation>Extrae puntos al azar en cada clase de un mapa, para etiquetarlos a mano: rellene el campo «reference» a ojo y compare después con «Evaluar la exactitud». El tamaño se deduce del error estándar deseado para la exactitud global (Olofsson et al. 2014), o se indica. Los puntos salen en orden aleatorio, para que ninguna serie de una clase delate la respuesta.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points in all. Empty derives it from the standard error.</source>
        <translation>Puntos en total. Vacío lo deduce del error estándar.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Wanted for the overall accuracy; half of it needs four times the points.</source>
        <translation>Deseado para la exactitud global; la mitad necesita cuatro veces más puntos.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Division among the classes</source>
        <translation>Reparto entre las clases</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>balanced: by area, but enough of rare classes; proportional: by area; equal: as many of every class.</source>
        <translation>balanced: por superficie, pero suficientes de las clases raras; proportional: por superficie; equal: los mismos de cada clase.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points that a rare class gets when the division is balanced.</source>
        <translation>Puntos que recibe una clase rara cuando el reparto es equilibrado.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Expected accuracy</source>
        <translation>Exactitud esperada</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Of every class, a guess: the size follows from it and the standard error.</source>
        <translation>De cada clase, una suposición: el tamaño se deduce de ella y del error estándar.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>The same number draws the same points again.</source>
        <translation>El mismo número extrae de nuevo los mismos puntos.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points (.gpkg) with the empty field “reference” and the stratum of each.</source>
        <translation>Puntos (.gpkg) con el campo vacío «reference» y el estrato de cada uno.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>{0}: {1} points, {2} % of the area</source>
        <translation>{0}: {1} puntos, {2} % de la superficie</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <location filename="../results_box.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Tiles of at least the lowest contrast (2.5 where none is given) that touch, joined into one place each, with their number and the score of the best one.</source>
        <translation>Teselas con al menos el contraste mínimo (2.5 si no se indica) que se tocan, unidas en un lugar, con su número y la puntuación de la mejor.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Number of places</source>
        <translation>Número de lugares</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Ranking</source>
        <translation>Ordenación</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>What a plain sentence is ranked by. contrast takes off what makes a tile near to every sentence and mostly finds more; cosine is the model's own figure.</source>
        <translation>Por qué se ordena una frase simple. contrast descuenta lo que acerca una tesela a cualquier frase y casi siempre encuentra más; cosine es la cifra propia del modelo.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Synonyms and templates</source>
        <translation>Sinónimos y plantillas</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Average the query with its shipped synonyms and the model's templates.</source>
        <translation>Promediar la consulta con sus sinónimos incluidos y las plantillas del modelo.</translation>
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
        <translation>Frases que se promedian en lugar de la consulta, una por línea; 32 como máximo.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>For example 64, 128, 256: small things are found in small tiles, large ones in large tiles. Instead of the tile size; the ranking is by contrast then.</source>
        <translation>Por ejemplo 64, 128, 256: lo pequeño se encuentra en teselas pequeñas y lo grande en grandes. En lugar del tamaño de tesela; se ordena entonces por contraste.</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>The model compares tiles with sentences. More sentences for one thing are averaged, which often finds more.</source>
        <translation>El modelo compara teselas con frases. Varias frases para una misma cosa se promedian, lo que a menudo encuentra más.</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Only what was typed</source>
        <translation>Solo lo que se escribió</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>With the synonyms and templates below</source>
        <translation>Con los sinónimos y plantillas de abajo</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Only the sentences below, as I edit them</source>
        <translation>Solo las frases de abajo, tal como las edito</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>One sentence a line, at most {0}</source>
        <translation>Una frase por línea, {0} como máximo</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Goes with a plain sentence, not with AND, OR and NOT</source>
        <translation>Vale con una frase simple, no con AND, OR y NOT</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>Language of the query; its synonyms and comparison terms depend on it</source>
        <translation>Idioma de la consulta; de él dependen sus sinónimos y términos de comparación</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>The sentences that the model compares with the tiles</source>
        <translation>Las frases que el modelo compara con las teselas</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>Search by places, polygons or an image file, with or without words</source>
        <translation>Buscar con lugares, polígonos o un archivo de imagen, con o sin palabras</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>{0} (auto)</source>
        <translation>{0} (auto)</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>{0}? (auto)</source>
        <translation>¿{0}? (auto)</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
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
        <translation>puntuación</translation>
    </message>
    <message>
        <location filename="../render.py"/>
        <location filename="../results_store.py"/>
        <source>{0} cannot be written</source>
        <translation>{0} no se puede escribir</translation>
    </message>
    <message>
        <location filename="../result_files.py"/>
        <source>QGIS cannot open {0}</source>
        <translation>QGIS no puede abrir {0}</translation>
    </message>
    <message>
        <location filename="../result_files.py"/>
        <source>Heat map · {0}</source>
        <translation>Mapa de calor · {0}</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Save the heat map</source>
        <translation>Guardar el mapa de calor</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>this QGIS cannot write COG files</source>
        <translation>este QGIS no puede escribir archivos COG</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Zoom to the tile</source>
        <translation>Zoom a la tesela</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Copy coordinates</source>
        <translation>Copiar coordenadas</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>More like this</source>
        <translation>Más como esta</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Not like this</source>
        <translation>No como esta</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Mark as right</source>
        <translation>Marcar como correcta</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Mark as wrong</source>
        <translation>Marcar como incorrecta</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Shown tiles as GeoPackage…</source>
        <translation>Teselas mostradas como GeoPackage…</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Shown tiles as GeoParquet…</source>
        <translation>Teselas mostradas como GeoParquet…</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Heat map as Cloud Optimized GeoTIFF…</source>
        <translation>Mapa de calor como Cloud Optimized GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <location filename="../results_box.py"/>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Previous result</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Next result</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Zoom to a result when stepping to it</source>
        <translation>Acercarse a cada resultado al recorrerlos</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Pictures or list</source>
        <translation>Imágenes o lista</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Join hits that touch: a list of places, not of tiles</source>
        <translation>Unir resultados que se tocan: una lista de lugares, no de teselas</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Tile {0}</source>
        <translation>Tesela {0}</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>{0} % of all tiles score lower</source>
        <translation>El {0} % de las teselas tiene menor puntuación</translation>
    </message>
    <message numerus="yes">
        <location filename="../results_view.py"/>
        <source>%Ln tiles joined</source>
        <translation>
            <numerusform>%Ln tesela unida</numerusform>
            <numerusform>%Ln teselas unidas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Rank with the other model: {0}</source>
        <translation>Rango con el otro modelo: {0}</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>1 is the tile that fits the sentence best</source>
        <translation>1 es la tesela que mejor encaja con la frase</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Share of all tiles of the layer that score lower</source>
        <translation>Parte de las teselas de la capa con menor puntuación</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>The image that the tile is on</source>
        <translation>La imagen en la que está la tesela</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>How far the tile fits the query with its operators, from 0 to 1</source>
        <translation>Cuánto encaja la tesela con la consulta y sus operadores, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Cosine similarity of tile and sentence</source>
        <translation>Similitud del coseno entre tesela y frase</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Contrast of the whole query {0} (at 3 a tile half fits it)</source>
        <translation>Contraste de la consulta entera {0} (con 3 una tesela encaja a medias)</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Contrast {0} (2 is a little, 3 clear, 5 outstanding)</source>
        <translation>Contraste {0} (2 es poco, 3 claro, 5 sobresaliente)</translation>
    </message>
    <message>
        <location filename="../setup_check.py"/>
        <source>{0} is a 32-bit one</source>
        <translation>{0} es de 32 bits</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>An environment of your own is used: {0}</source>
        <translation>Se usa un entorno propio: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The chosen Python is not there: {0}</source>
        <translation>El Python elegido no está: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>An environment that was found is used: {0}</source>
        <translation>Se usa un entorno que se encontró: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine is set up: Python {0}, {1}.</source>
        <translation>El motor está instalado: Python {0}, {1}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine was set up for another version of the plugin: update it.</source>
        <translation>El motor se instaló para otra versión del complemento: actualícelo.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine's environment is damaged or was deleted: repair it.</source>
        <translation>El entorno del motor está dañado o se ha borrado: repárelo.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine is not set up yet.</source>
        <translation>El motor aún no está instalado.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>TerraSeek: search engine</source>
        <translation>TerraSeek: motor de búsqueda</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <location filename="../setup_job.py"/>
        <source>Checking the environment…</source>
        <translation>Comprobando el entorno…</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine's environment was removed.</source>
        <translation>Se ha eliminado el entorno del motor.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Remove the engine's environment? Indexes and models stay.</source>
        <translation>¿Eliminar el entorno del motor? Los índices y los modelos se conservan.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Python 3.10 or newer</source>
        <translation>Python 3.10 o posterior</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Offline archive</source>
        <translation>Archivo sin conexión</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Offline archive (*.zip)</source>
        <translation>Archivo sin conexión (*.zip)</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Folder of wheels</source>
        <translation>Carpeta de wheels</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Folder of a virtual environment</source>
        <translation>Carpeta de un entorno virtual</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The environment works and is used from now on (engine {0}, Python {1}).</source>
        <translation>El entorno funciona y se usa desde ahora (motor {0}, Python {1}).</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Set up anew</source>
        <translation>Instalar de nuevo</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <location filename="../setup_form.py"/>
        <source>Set up</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>It takes about {0} MB on the disk ({1} GB are free), in {2}.</source>
        <translation>Ocupa unos {0} MB en el disco ({1} GB libres), en {2}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>About {0} MB are downloaded from pypi.org.</source>
        <translation>Se descargan unos {0} MB de pypi.org.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The proxy of QGIS is used: {0}.</source>
        <translation>Se usa el proxy de QGIS: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>No NVIDIA driver was found here: the GPU would not be used.</source>
        <translation>No se encontró ningún controlador NVIDIA: la GPU no se usaría.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Stop the set-up? Nothing is changed then.</source>
        <translation>¿Detener la instalación? Entonces no se cambia nada.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Free some space, or move the QGIS profile to a larger disk, then try again.</source>
        <translation>Libere espacio o mueva el perfil de QGIS a un disco mayor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The proxy refused the connection.</source>
        <translation>El proxy rechazó la conexión.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Check the proxy under Settings &gt; Options &gt; Network, or use an offline archive.</source>
        <translation>Compruebe el proxy en Configuración &gt; Opciones &gt; Red, o use un archivo sin conexión.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip no puede usar un proxy SOCKS.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Set an HTTP proxy under Settings &gt; Options &gt; Network, or use an offline archive.</source>
        <translation>Indique un proxy HTTP en Configuración &gt; Opciones &gt; Red, o use un archivo sin conexión.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The connection is not trusted: its certificate could not be checked.</source>
        <translation>La conexión no es de confianza: no se pudo comprobar su certificado.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Your office may inspect connections: set PIP_CERT to its certificate, or use an offline archive.</source>
        <translation>Puede que su oficina inspeccione las conexiones: ponga su certificado en PIP_CERT o use un archivo sin conexión.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The package index could not be reached.</source>
        <translation>No se pudo acceder al índice de paquetes.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Check the connection and the proxy (Settings &gt; Options &gt; Network), or use an offline archive.</source>
        <translation>Compruebe la conexión y el proxy (Configuración &gt; Opciones &gt; Red), o use un archivo sin conexión.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A package is damaged.</source>
        <translation>Un paquete está dañado.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Try again, or get the archive again.</source>
        <translation>Inténtelo de nuevo u obtenga otra vez el archivo.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A file could not be written.</source>
        <translation>No se pudo escribir un archivo.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Close other programs that use the engine, and see whether a virus scanner blocks the folder of the QGIS profile.</source>
        <translation>Cierre otros programas que usen el motor y mire si un antivirus bloquea la carpeta del perfil de QGIS.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The path of the QGIS profile is too long for Windows.</source>
        <translation>La ruta del perfil de QGIS es demasiado larga para Windows.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Switch long paths on in Windows, or start QGIS with a shorter folder after --profiles-path.</source>
        <translation>Active las rutas largas en Windows, o inicie QGIS con una carpeta más corta tras --profiles-path.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A package has no version for this Python.</source>
        <translation>Un paquete no tiene versión para este Python.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another Python, best one from 3.10 to 3.13.</source>
        <translation>Elija otro Python, mejor uno de 3.10 a 3.13.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The archive lacks packages for this Python or this system.</source>
        <translation>Al archivo le faltan paquetes para este Python o este sistema.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose the Python that the archive was made for (its name says which).</source>
        <translation>Elija el Python para el que se hizo el archivo (su nombre dice cuál).</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This Python is too old: {0}.</source>
        <translation>Este Python es demasiado antiguo: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose Python {0} or newer.</source>
        <translation>Elija Python {0} o posterior.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This is no Python that can be started: {0}</source>
        <translation>Esto no es un Python que se pueda arrancar: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This Python cannot make a private environment: {0} is missing.</source>
        <translation>Este Python no puede crear un entorno privado: falta {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>On Debian and Ubuntu install the package python3-venv; or choose another Python.</source>
        <translation>En Debian y Ubuntu instale el paquete python3-venv; o elija otro Python.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The archive is refused: {0}.</source>
        <translation>El archivo se rechaza: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Get it again from its maker.</source>
        <translation>Obténgalo de nuevo de quien lo hizo.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The environment does not work: {0}</source>
        <translation>El entorno no funciona: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Try again; details are in the log.</source>
        <translation>Inténtelo de nuevo; los detalles están en el registro.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This environment cannot be used: {0}.</source>
        <translation>Este entorno no se puede usar: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another one, or let TerraSeek set up its own.</source>
        <translation>Elija otro, o deje que TerraSeek instale el suyo.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Another QGIS is setting up the engine.</source>
        <translation>Otro QGIS está instalando el motor.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Wait until it is done, or close it.</source>
        <translation>Espere a que termine o ciérrelo.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The set-up failed: {0}</source>
        <translation>La instalación falló: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>see the log</source>
        <translation>vea el registro</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Details are in the log. Try again, or use an offline archive.</source>
        <translation>Los detalles están en el registro. Inténtelo de nuevo o use un archivo sin conexión.</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>TerraSeek computes on your own machine, in a Python environment of its own in your QGIS profile. The Python of QGIS is not touched.</source>
        <translation>TerraSeek calcula en su propio equipo, en un entorno de Python propio dentro de su perfil de QGIS. El Python de QGIS no se toca.</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>The Python from which the environment is made</source>
        <translation>El Python con el que se crea el entorno</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Choose another Python</source>
        <translation>Elegir otro Python</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>NVIDIA GPU (CUDA), and CPU</source>
        <translation>GPU NVIDIA (CUDA) y CPU</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Internet (pypi.org)</source>
        <translation>Internet (pypi.org)</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Offline archive or folder of wheels</source>
        <translation>Archivo sin conexión o carpeta de wheels</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Archive…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Computes on</source>
        <translation>Calcula en</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Packages from</source>
        <translation>Paquetes de</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Use another environment…</source>
        <translation>Usar otro entorno…</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../setup_hooks.py"/>
        <source>Set up engine…</source>
        <translation>Instalar el motor…</translation>
    </message>
    <message>
        <location filename="../setup_hooks.py"/>
        <source>Model packages…</source>
        <translation>Paquetes de modelo…</translation>
    </message>
    <message>
        <location filename="../setup_interpreters.py"/>
        <source>Python {0} of QGIS ({1})</source>
        <translation>Python {0} de QGIS ({1})</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Looking at the Python…</source>
        <translation>Examinando el Python…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The set-up was cancelled.</source>
        <translation>La instalación se canceló.</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Checking the archive…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Making a private environment…</source>
        <translation>Creando un entorno privado…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Preparing pip…</source>
        <translation>Preparando pip…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Installing the engine's packages…</source>
        <translation>Instalando los paquetes del motor…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Installing the model package…</source>
        <translation>Instalando el paquete de modelo…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The model package was not installed: {0}</source>
        <translation>El paquete de modelo no se instaló: {0}</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The search engine is set up.</source>
        <translation>El motor de búsqueda está instalado.</translation>
    </message>
    <message>
        <location filename="../setup_pip.py"/>
        <source>Downloading {0} ({1})…</source>
        <translation>Descargando {0} ({1})…</translation>
    </message>
    <message>
        <location filename="../setup_pip.py"/>
        <source>Unpacking the packages…</source>
        <translation>Desempaquetando los paquetes…</translation>
    </message>
    <message>
        <location filename="../setup_process.py"/>
        <source>It did not answer in time.</source>
        <translation>No respondió a tiempo.</translation>
    </message>
    <message>
        <location filename="../setup_process.py"/>
        <source>It crashed.</source>
        <translation>Falló inesperadamente.</translation>
    </message>
    <message>
        <location filename="../setup_store.py"/>
        <source>another QGIS is setting up the engine</source>
        <translation>otro QGIS está instalando el motor</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Search several images</source>
        <translation>Buscar en varias imágenes</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>The best tiles of all ticked images make one list, each with its image’s name.</source>
        <translation>Las mejores teselas de todas las imágenes marcadas forman una lista, cada una con el nombre de su imagen.</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>State of the index</source>
        <translation>Estado del índice</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>looking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Index what is missing first</source>
        <translation>Indexar primero lo que falta</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Not indexed, so indexed first: {0}</source>
        <translation>Sin indexar, por eso se indexa primero: {0}</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Not indexed, so left out: {0}</source>
        <translation>Sin indexar, por eso se omite: {0}</translation>
    </message>
    <message>
        <location filename="../sizes_edit.py"/>
        <source>one, as above</source>
        <translation>uno, como arriba</translation>
    </message>
    <message>
        <location filename="../sizes_edit.py"/>
        <source>Several tile sizes in metres, e.g. 64, 128, 256: small things are found in small tiles, large ones in large tiles. Each size has an index of its own. At most {0}.</source>
        <translation>Varios tamaños de tesela en metros, p. ej. 64, 128, 256: lo pequeño se encuentra en teselas pequeñas y lo grande en grandes. Cada tamaño tiene su propio índice. {0} como máximo.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>No raster layer is chosen.</source>
        <translation>No se ha elegido ninguna capa ráster.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Load an image and choose it above.</source>
        <translation>Cargue una imagen y elíjala arriba.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>The layer “{0}” has lost its file.</source>
        <translation>La capa «{0}» ha perdido su archivo.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Repair its source (right-click the layer) or load the file again.</source>
        <translation>Repare su origen (clic derecho en la capa) o cargue el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Choose the area that you need, then press Copy.</source>
        <translation>Elija el área que necesita y pulse Copiar.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>“{0}” has no coordinate reference system.</source>
        <translation>«{0}» no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Write one into the file: Raster &gt; Projections &gt; Assign Projection.</source>
        <translation>Escriba uno en el archivo: Ráster &gt; Proyecciones &gt; Asignar proyección.</translation>
    </message>
    <message>
        <location filename="../style.py"/>
        <source>best</source>
        <translation>mejor</translation>
    </message>
</context>
</TS>
