<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>TerraSeek</name>
    <message>
        <location filename="../area.py"/>
        <location filename="../copy_dialog.py"/>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The part of the image that is indexed and searched</source>
        <translation>Часть снимка, которая индексируется и в которой идёт поиск</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Whole layer</source>
        <translation>Весь слой</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>What the map shows</source>
        <translation>То, что видно на карте</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Selected polygons of</source>
        <translation>Выделенные полигоны слоя</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The rectangle around the selected polygons is searched</source>
        <translation>Поиск идёт в прямоугольнике вокруг выделенных полигонов</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>There is no polygon layer to take the area from.</source>
        <translation>Нет полигонального слоя, из которого можно взять область.</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Select polygons of “{0}” first.</source>
        <translation>Сначала выделите полигоны слоя «{0}».</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The area does not touch the image.</source>
        <translation>Область не пересекает снимок.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine could not start: {0}.</source>
        <translation>Не удалось запустить движок: {0}.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Check the engine's Python in the settings of TerraSeek.</source>
        <translation>Проверьте Python движка в настройках TerraSeek.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine speaks protocol {0}, the plugin {1}.</source>
        <translation>Движок работает по протоколу {0}, модуль — по протоколу {1}.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Update the plugin and its engine together.</source>
        <translation>Обновите модуль и его движок вместе.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The request is too long for the engine.</source>
        <translation>Запрос слишком длинный для движка.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Use fewer examples, or simpler polygons.</source>
        <translation>Возьмите меньше примеров или полигоны попроще.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine did not answer in time.</source>
        <translation>Движок не ответил вовремя.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>The engine is not running.</source>
        <translation>Движок не запущен.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine sent a message without end.</source>
        <translation>Движок прислал сообщение без конца.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine ended by itself (exit code {0}).</source>
        <translation>Движок завершился сам (код выхода {0}).</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Run it again: indexing goes on where it stopped.</source>
        <translation>Запустите ещё раз: индексирование продолжится с места остановки.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine does not speak the protocol.</source>
        <translation>Движок не понимает протокол.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Two models compared</source>
        <translation>Сравнение двух моделей</translation>
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
        <translation>В скобках: место тайла у другой модели.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Best tiles</source>
        <translation>Лучшие тайлы</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>In both lists</source>
        <translation>В обоих списках</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>The rank correlation (Spearman) is 1 where both models put all tiles in the same order and 0 where the order of one says nothing about the other’s. It does not say which model is right: look at the tiles that only one of them found.</source>
        <translation>Ранговая корреляция (Спирмена) равна 1, если обе модели ставят все тайлы в одном порядке, и 0, если порядок одной ничего не говорит о порядке другой. Она не говорит, какая модель права: посмотрите на тайлы, которые нашла только одна из них.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <location filename="../copy_dialog.py"/>
        <location filename="../diagnostics.py"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Copy imagery for searching</source>
        <translation>Копирование снимков для поиска</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>“{0}” can only be read by QGIS. The chosen area is copied to a GeoTIFF in the cache folder, which is then searched.</source>
        <translation>«{0}» может читать только QGIS. Выбранная область копируется в GeoTIFF в папке кэша, и поиск идёт по нему.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Pixel size</source>
        <translation>Размер пикселя</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../model_manager.py"/>
        <location filename="../options_page.py"/>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>not stated by the layer</source>
        <translation>слоем не указано</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>{0}. Check that its terms allow a copy.</source>
        <translation>{0}. Проверьте, разрешают ли условия копирование.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Imagery</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Choose larger pixels or a smaller area.</source>
        <translation>Выберите пиксели крупнее или область меньше.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} пикселей</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>The pixel size must be above 0.</source>
        <translation>Размер пикселя должен быть больше 0.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>{0} × {1} pixels are too many, at most {2} million are copied.</source>
        <translation>{0} × {1} пикселей — слишком много, копируется не более {2} млн.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Copy of “{0}”</source>
        <translation>Копия «{0}»</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>{0} (copy)</source>
        <translation>{0} (копия)</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>the file cannot be read</source>
        <translation>файл не читается</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Copy of “{0}” for searching.</source>
        <translation>Копия «{0}» для поиска.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Imagery: {0}</source>
        <translation>Снимки: {0}</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>it was stopped</source>
        <translation>копирование остановлено</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <location filename="../results_actions.py"/>
        <source>it cannot be written</source>
        <translation>запись невозможна</translation>
    </message>
    <message>
        <location filename="../detector_store.py"/>
        <source>Give the detector a name.</source>
        <translation>Дайте детектору имя.</translation>
    </message>
    <message>
        <location filename="../detector_store.py"/>
        <source>“{0}” cannot be the name of a file.</source>
        <translation>«{0}» не может быть именем файла.</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>TerraSeek: diagnostics</source>
        <translation>TerraSeek: диагностика</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Run again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <location filename="../examples_dialog.py"/>
        <location filename="../setup_form.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>A batch is being run on the device…</source>
        <translation>Пакет считается на устройстве…</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>The engine is being asked…</source>
        <translation>Опрос движка…</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Home folders and passwords are left out.</source>
        <translation>Домашние папки и пароли не показаны.</translation>
    </message>
    <message>
        <location filename="../engine_client.py"/>
        <source>The engine refused the connection: {0}</source>
        <translation>Движок отклонил соединение: {0}</translation>
    </message>
    <message>
        <location filename="../engine_client.py"/>
        <source>The engine crashed.</source>
        <translation>Движок аварийно завершился.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The engine's Python is not there: {0}</source>
        <translation>Python движка не найден: {0}</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Choose the Python of an environment with the engine's packages.</source>
        <translation>Выберите Python из окружения с пакетами движка.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The engine's environment is damaged or was deleted.</source>
        <translation>Окружение движка повреждено или удалено.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Repair it: menu Plugins &gt; TerraSeek &gt; Set up engine.</source>
        <translation>Восстановите его: меню Модули &gt; TerraSeek &gt; Установить движок.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The search engine is not set up yet.</source>
        <translation>Поисковый движок ещё не установлен.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Set it up: menu Plugins &gt; TerraSeek &gt; Set up engine.</source>
        <translation>Установите его: меню Модули &gt; TerraSeek &gt; Установить движок.</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>about {0}</source>
        <translation>около {0}</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>perhaps {0} (not measured here yet)</source>
        <translation>возможно, {0} (здесь ещё не измерялось)</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>The index needs about {0} MB, and {1} MB are free.</source>
        <translation>Индексу нужно около {0} МБ, свободно {1} МБ.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../processing/search.py"/>
        <source>Search by example</source>
        <translation>Поиск по образцу</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>The search looks for tiles like the ticked examples and away from the others. Words in the query line count as well.</source>
        <translation>Ищутся тайлы, похожие на отмеченные флажком примеры и непохожие на остальные. Слова в строке запроса тоже учитываются.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Ticked: like this. Not ticked: not like this.</source>
        <translation>С флажком: такое. Без флажка: не такое.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Point on the map</source>
        <translation>Точка на карте</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Selected features</source>
        <translation>Выделенные объекты</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Points or polygons selected in the active vector layer</source>
        <translation>Точки или полигоны, выделенные в активном векторном слое</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Image file…</source>
        <translation>Файл изображения…</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../model_manager.py"/>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>At most {0} examples are used.</source>
        <translation>Используется не более {0} примеров.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Choose an image in the panel first.</source>
        <translation>Сначала выберите снимок на панели.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>This place has no coordinates in the image's CRS.</source>
        <translation>У этого места нет координат в СК снимка.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>This place is not on the image.</source>
        <translation>Этого места нет на снимке.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Point {0}, {1}</source>
        <translation>Точка {0}, {1}</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Select points or polygons in a vector layer and make it the active layer.</source>
        <translation>Выделите точки или полигоны в векторном слое и сделайте его активным.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>{0}, feature {1}</source>
        <translation>{0}, объект {1}</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>The selected features are no points or polygons.</source>
        <translation>Выделенные объекты — не точки и не полигоны.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../processing/search.py"/>
        <source>Example image</source>
        <translation>Изображение-образец</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Images (*.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Image {0}</source>
        <translation>Изображение {0}</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>The current tile is right, go to the next (key {0})</source>
        <translation>Текущий тайл верный, к следующему (клавиша {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>The current tile is wrong, go to the next (key {0})</source>
        <translation>Текущий тайл неверный, к следующему (клавиша {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Most useful</source>
        <translation>Полезнейший</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Go to the tile whose mark would teach most (key {0})</source>
        <translation>Перейти к тайлу, отметка которого научит больше всего (клавиша {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Rank all tiles anew with what you have marked</source>
        <translation>Упорядочить все тайлы заново по вашим отметкам</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <location filename="../processing/steered.py"/>
        <source>Detector</source>
        <translation>Детектор</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Keep the query and its marks under a name, and run them on other images</source>
        <translation>Сохранить запрос и его отметки под именем и применять к другим снимкам</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Show only the best; needs no new search</source>
        <translation>Показать только лучшие; новый поиск не нужен</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Show only tiles of at least this score; needs no new search</source>
        <translation>Показать только тайлы с оценкой не ниже этой; новый поиск не нужен</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Best</source>
        <translation>Лучшие</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Score from</source>
        <translation>Оценка от</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>any</source>
        <translation>любая</translation>
    </message>
    <message>
        <location filename="../i18n/__init__.py"/>
        <source>{0} s</source>
        <translation>{0} с</translation>
    </message>
    <message>
        <location filename="../i18n/__init__.py"/>
        <source>{0} min {1} s</source>
        <translation>{0} мин {1} с</translation>
    </message>
    <message>
        <location filename="../i18n/__init__.py"/>
        <source>{0} h {1} min</source>
        <translation>{0} ч {1} мин</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} (character {1}).</source>
        <translation>{0} (символ {1}).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Here: {0}</source>
        <translation>Здесь: {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The quotation mark is never closed</source>
        <translation>Кавычка не закрыта</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} parentheses inside each other</source>
        <translation>Больше {0} вложенных скобок</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} NOTs or parentheses inside each other</source>
        <translation>Больше {0} вложенных NOT или скобок</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A weight lies between {0} and {1}</source>
        <translation>Вес лежит между {0} и {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>This parenthesis is never closed</source>
        <translation>Эта скобка не закрыта</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>This parenthesis was never opened</source>
        <translation>Эта скобка не была открыта</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>AND, OR or NOT is missing before this</source>
        <translation>Перед этим не хватает AND, OR или NOT</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There is nothing between the quotation marks</source>
        <translation>Между кавычками ничего нет</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} phrases in one query</source>
        <translation>Больше {0} выражений в одном запросе</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A word or phrase is missing before {0}</source>
        <translation>Перед {0} не хватает слова или выражения</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the end of the query</source>
        <translation>концом запроса</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this parenthesis</source>
        <translation>этой скобкой</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this weight</source>
        <translation>этим весом</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A weight stands behind one word, phrase or parenthesis only</source>
        <translation>Вес ставится только после одного слова, выражения или скобки</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There are only examples of what is not wanted.</source>
        <translation>Есть только примеры того, что не нужно.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Add a sentence, or one to look like.</source>
        <translation>Добавьте фразу или пример, на который нужно быть похожим.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is read as a word of the sentence: the operators are AND, OR and NOT.</source>
        <translation>{0} читается как слово предложения: операторы — AND, OR и NOT.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model does not understand “{0}”: to leave something out, write NOT in capitals before it, as in: parking NOT cars</source>
        <translation>Модель не понимает «{0}»: чтобы исключить что-то, напишите перед ним NOT заглавными буквами, например: парковка NOT машины</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The query is taken for {0}, but may be {1}: set the language to be sure.</source>
        <translation>Язык запроса определён как {0}, но возможно и {1}: задайте язык, чтобы не ошибиться.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The language was not recognised; English synonyms and concepts are used.</source>
        <translation>Язык не распознан; используются английские синонимы и понятия.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model was not trained for {0}: try the query in English as well.</source>
        <translation>Модель не обучена языку {0}: попробуйте запрос и на английском.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model knows {0} less well than English (its measured figures are {1} % of those): try the query in English as well.</source>
        <translation>Модель знает язык {0} хуже английского (измеренные показатели — {1} % от английских): попробуйте запрос и на английском.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The marks changed the ranking ({0} % of what they say).</source>
        <translation>Отметки изменили порядок ({0} % того, что они говорят).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The marks do not help yet: the ranking is that of the query.</source>
        <translation>Отметки пока не помогают: порядок задаёт запрос.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} It is indexed again; tiles that did not change are kept.</source>
        <translation>{0} Он индексируется заново; тайлы, которые не изменились, сохраняются.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} It is made anew.</source>
        <translation>{0} Он создаётся заново.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster has changed since it was indexed, and with it the stretch of its values: every tile is embedded again.</source>
        <translation>Растр изменился после индексирования, а с ним и растяжка его значений: каждый тайл вычисляется заново.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} Changed, new or gone: {1}.</source>
        <translation>{0} Изменено, добавлено или исчезло: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Overviews are not used: {0}. Full resolution is read.</source>
        <translation>Пирамиды не используются: {0}. Читается полное разрешение.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster has none</source>
        <translation>у растра их нет</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster is rotated or not north-up</source>
        <translation>растр повёрнут или север у него не сверху</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>tiles of {0} pixels have too few of them there for the model ({1})</source>
        <translation>у тайлов в {0} пикселей их там меньше, чем нужно модели ({1})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>not every band has them</source>
        <translation>они есть не у каждого канала</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster's mask has none, or hides nothing that they show</source>
        <translation>у маски растра их нет, или она не скрывает ничего из того, что они показывают</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is {1}; a whole number from 1 to {2} is needed.</source>
        <translation>{0} имеет значение {1}; нужно целое число от 1 до {2}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Set the environment variable to one, or remove it.</source>
        <translation>Задайте переменной окружения такое число или удалите её.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file was written to since it was indexed.</source>
        <translation>В файл растра писали после индексирования.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file has changed since it was indexed (same size, other content).</source>
        <translation>Файл растра изменился после индексирования (тот же размер, другое содержимое).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file has changed since it was indexed ({0} bytes).</source>
        <translation>Файл растра изменился после индексирования ({0} байт).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster {0} does not exist.</source>
        <translation>Растра {0} нет.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the path.</source>
        <translation>Проверьте путь.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The file {0} is empty (0 bytes).</source>
        <translation>Файл {0} пуст (0 байт).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be read as a raster: {1}.</source>
        <translation>{0} не читается как растр: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Any raster that GDAL opens will do, e.g. a GeoTIFF.</source>
        <translation>Подойдёт любой растр, который открывает GDAL, например GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not georeferenced (it has no usable transform).</source>
        <translation>{0} не имеет привязки (нет пригодного преобразования).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} has no valid pixels in this area: every tile is nodata or masked.</source>
        <translation>В {0} нет действительных пикселей в этой области: каждый тайл без данных или замаскирован.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the nodata value, the mask and the area.</source>
        <translation>Проверьте значение «нет данных», маску и область.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The area of interest does not overlap the raster.</source>
        <translation>Область интереса не пересекается с растром.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A tile of {0} m has {1} pixels a side; at most {2} are read.</source>
        <translation>У тайла в {0} м сторона {1} пикселей; читается не более {2}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a smaller tile.</source>
        <translation>Выберите тайл меньше.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A tile of {0} m does not fit pixels of {1} m.</source>
        <translation>Тайл в {0} м не подходит к пикселям в {1} м.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No tile of {0} m has its centre in the area (the raster's shorter side is {1} m).</source>
        <translation>Ни у одного тайла в {0} м центр не лежит в области (короткая сторона растра — {1} м).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a smaller tile or a larger area.</source>
        <translation>Выберите тайл меньше или область больше.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} tiles are more than {1}.</source>
        <translation>{0} тайлов — больше, чем {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a larger tile, less overlap or a smaller area.</source>
        <translation>Выберите тайл больше, перекрытие меньше или область меньше.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The index was made with the model {0}, which is not installed.</source>
        <translation>Индекс сделан с моделью {0}, которая не установлена.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Install that model, or index the raster again with this one.</source>
        <translation>Установите эту модель или проиндексируйте растр заново с выбранной.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} is not installed.</source>
        <translation>Модель {0} не установлена.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Index the raster again.</source>
        <translation>Проиндексируйте растр заново.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Index the raster again with this model.</source>
        <translation>Проиндексируйте растр заново с этой моделью.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not usable: {1}.</source>
        <translation>{0} использовать нельзя: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>CPU ({0} threads)</source>
        <translation>CPU (потоков: {0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>An NVIDIA GPU is there but the CPU is used: {0}. {1}</source>
        <translation>Есть GPU NVIDIA, но используется CPU: {0}. {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>An NVIDIA GPU is there but the CPU is used: {0}.</source>
        <translation>Есть GPU NVIDIA, но используется CPU: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this ONNX Runtime has no {0}</source>
        <translation>в этом ONNX Runtime нет {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>no NVIDIA driver answers (nvidia-smi)</source>
        <translation>драйвер NVIDIA не отвечает (nvidia-smi)</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the part of NVIDIA's driver for CUDA is not there ({0})</source>
        <translation>нет части драйвера NVIDIA для CUDA ({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver does not start CUDA: {0}</source>
        <translation>драйвер NVIDIA не запускает CUDA: {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver runs CUDA up to {0}, and this ONNX Runtime needs {1}</source>
        <translation>драйвер NVIDIA поддерживает CUDA до {0}, а этому ONNX Runtime нужна {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver is too old for this ONNX Runtime (CUDA {0})</source>
        <translation>драйвер NVIDIA слишком стар для этого ONNX Runtime (CUDA {0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>a library of CUDA is missing ({0})</source>
        <translation>нет библиотеки CUDA ({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Set the engine up for NVIDIA GPUs (terraseek[gpu]).</source>
        <translation>Установите движок для GPU NVIDIA (terraseek[gpu]).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Install NVIDIA's driver with CUDA; in a container, let it see the GPU.</source>
        <translation>Установите драйвер NVIDIA с CUDA; контейнеру откройте доступ к GPU.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Restart the computer; if that does not help, install NVIDIA's driver again.</source>
        <translation>Перезагрузите компьютер; если не поможет, установите драйвер NVIDIA заново.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Update NVIDIA's driver.</source>
        <translation>Обновите драйвер NVIDIA.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Use the CPU instead.</source>
        <translation>Используйте CPU.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The GPU's memory ran out: batches of {0} tiles are used.</source>
        <translation>Памяти GPU не хватило: тайлы обрабатываются пакетами по {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The GPU has too little free memory for a single tile.</source>
        <translation>У GPU слишком мало свободной памяти даже для одного тайла.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Close other programs that use it, or use the CPU.</source>
        <translation>Закройте другие программы, которые её используют, или используйте CPU.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Nothing was embedded now: every tile was in the index already, made on {0}.</source>
        <translation>Сейчас ничего не вычислялось: все тайлы уже были в индексе, созданном на {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The files of {0} cannot be looked at: {1}.</source>
        <translation>Файлы {0} недоступны для просмотра: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the disk or the network share, then run it again.</source>
        <translation>Проверьте диск или сетевую папку и запустите ещё раз.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A row of tiles takes more memory than is kept: blocks of the raster are decoded several times. A tiled copy of it or smaller tiles are quicker.</source>
        <translation>Ряду тайлов нужно больше памяти, чем сохраняется: блоки растра декодируются несколько раз. Копия растра с блочной структурой или меньшие тайлы быстрее.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The index file {0} cannot be read any more: {1}.</source>
        <translation>Файл индекса {0} больше нельзя прочитать: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it has become shorter</source>
        <translation>он стал короче</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Patch embeddings are not calibrated: nothing becomes unknown by default.</source>
        <translation>Эмбеддинги патчей не калиброваны: по умолчанию ничего не становится неизвестным.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} has no patch embeddings: its maps are as fine as the tiles.</source>
        <translation>У модели {0} нет эмбеддингов патчей: её карты не мельче тайлов.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model is not calibrated for labelling: nothing becomes unknown by default.</source>
        <translation>Модель не калибрована для классификации: по умолчанию ничего не становится неизвестным.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Polygons outside the labelled area: {0}.</source>
        <translation>Полигоны вне классифицированной области: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: the classes' shares would differ by {0} % of the tiles from those that the model expects, more than in the layers it was tried on.</source>
        <translation>Трансдукция не применена: доли классов отличались бы на {0} % тайлов от тех, которых ожидает модель, больше, чем в слоях, на которых её проверяли.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: {0} tiles are few for {1} classes.</source>
        <translation>Трансдукция не применена: {0} тайлов мало для {1} классов.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: pixels of {0} m are more than {1} times as coarse as those that the model was calibrated on.</source>
        <translation>Трансдукция не применена: пиксели в {0} м более чем в {1} раза грубее тех, на которых калибровали модель.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The list hardly fits this image: the model expects {0} % of the tiles to get the right class. Try classes that can be seen from above here or another tile size, and assess the map.</source>
        <translation>Список почти не подходит к этому снимку: модель ожидает, что верный класс получат {0} % тайлов. Попробуйте классы, которые здесь видны сверху, или другой размер тайла и оцените точность карты.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The pixels are {0} m wide; probabilities and the threshold of unknown were calibrated on imagery of {1} to {2} m. Here they are a guess: draw a sample and assess the map.</source>
        <translation>Ширина пикселей {0} м; вероятности и порог «неизвестно» калибровали на снимках от {1} до {2} м. Здесь это догадка: отберите выборку и оцените точность карты.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model never reached an accuracy of {0} when it was calibrated: {1} is aimed at.</source>
        <translation>При калибровке модель ни разу не достигла точности {0}: цель {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Smoothing and sieve do nothing to the user's own polygons.</source>
        <translation>Сглаживание и сито ничего не меняют в собственных полигонах.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There is no valid tile to label: the area holds nodata only, or was not indexed.</source>
        <translation>Нет ни одного пригодного тайла: в области только nodata, или она не индексирована.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the bounds and the raster's nodata value.</source>
        <translation>Проверьте область и значение nodata растра.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The {0} is a raster, not a layer of polygons or points.</source>
        <translation>Это растр, а не слой полигонов или точек: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The {0} is no vector layer that can be read: it is of another format, or damaged.</source>
        <translation>Нельзя прочитать как векторный слой (другой формат или файл повреждён): {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>polygon layer {0}</source>
        <translation>слой полигонов {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>reference {0}</source>
        <translation>эталон {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A GeoPackage, GeoJSON or Shapefile will do.</source>
        <translation>Подойдёт GeoPackage, GeoJSON или Shapefile.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No polygon of {0} lies on the labelled area.</source>
        <translation>Ни один полигон {0} не лежит в размеченной области.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the layer's coordinate reference system and place.</source>
        <translation>Проверьте систему координат и положение слоя.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A class list needs at least two classes, this one has {0}.</source>
        <translation>В списке классов нужно не меньше двух классов, в этом {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Add what the rest may be: a tile is always compared with the other classes.</source>
        <translation>Добавьте, чем может быть остальное: тайл всегда сравнивается с другими классами.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The classes {0} and {1} have the same {2}.</source>
        <translation>У классов {0} и {1} совпадает: {2}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>colour {0}</source>
        <translation>цвет {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Change one of the two.</source>
        <translation>Измените одно из двух.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The classes {0} and {1} share the {2} name {3}.</source>
        <translation>У классов {0} и {1} общее имя {3} ({2}).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A name can stand for one class only.</source>
        <translation>Имя может обозначать только один класс.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The colour {0} of {1} is none.</source>
        <translation>Цвет {0} у {1} недопустим.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Write it as #rrggbb.</source>
        <translation>Запишите его как #rrggbb.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not valid JSON: {1} in line {2}, column {3}.</source>
        <translation>{0} — недопустимый JSON: {1} в строке {2}, столбце {3}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} does not know the language {1}.</source>
        <translation>Модель {0} не знает языка {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference does not overlap the labels.</source>
        <translation>Эталон не перекрывается с картой.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Compare the places of the two layers, and their coordinate reference systems.</source>
        <translation>Сравните положение двух слоёв и их системы координат.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference has values that are no class of the labels: {0}.</source>
        <translation>В эталоне есть значения, которые не являются классами карты: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference mixes points and polygons.</source>
        <translation>В эталоне смешаны точки и полигоны.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Split it in two: a point is one unit, a polygon counts by its area.</source>
        <translation>Разделите его: точка — одна единица, полигон считается по площади.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No unit of the reference has a known class in the labels.</source>
        <translation>Ни у одной единицы эталона нет известного класса на карте.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is there already; nothing was written.</source>
        <translation>{0} уже существует; ничего не записано.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is open in another program; nothing was written.</source>
        <translation>{0} открыт в другой программе; ничего не записано.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Remove its layer there (in QGIS too), or give another name.</source>
        <translation>Уберите там его слой (и в QGIS) или дайте другое имя.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Polygons smaller than a cell of the grid: {0}. They get the label of their surroundings.</source>
        <translation>Полигоны меньше ячейки сетки: {0}. Они получают класс окружения.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The disk is full: {0} was not written.</source>
        <translation>Диск заполнен: не записано: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Free some space.</source>
        <translation>Освободите место.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No permission to write {0}.</source>
        <translation>Нет прав на запись: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be written: {1}.</source>
        <translation>Не удаётся записать {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the folder.</source>
        <translation>Проверьте папку.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the index</source>
        <translation>индекс</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Writing .parquet needs pyarrow, which is not installed.</source>
        <translation>Для записи .parquet нужен pyarrow, он не установлен.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the archive is of another version of TerraSeek</source>
        <translation>архив от другой версии TerraSeek</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest cannot be read</source>
        <translation>его манифест не читается</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest lists too many files, too large ones, or none</source>
        <translation>в его манифесте слишком много файлов, слишком большие или никаких</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest names a file {0}</source>
        <translation>его манифест называет файл {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is larger than the manifest says</source>
        <translation>{0} больше, чем указано в манифесте</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is damaged: its sha256 is not that of the manifest</source>
        <translation>{0} повреждён: его sha256 не совпадает с манифестом</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the folder holds no wheels (*.whl)</source>
        <translation>в папке нет пакетов wheel (*.whl)</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it holds {0}, which its manifest does not name</source>
        <translation>в нём есть {0}, которого нет в манифесте</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it is no offline archive of TerraSeek: it has no {0}</source>
        <translation>это не автономный архив TerraSeek: в нём нет {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it is not a zip that can be read ({0})</source>
        <translation>это не читаемый zip ({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is missing</source>
        <translation>нет {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is older than {1}</source>
        <translation>{0} старее, чем {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be imported: {1}</source>
        <translation>{0} не импортируется: {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it lacks {0}</source>
        <translation>не хватает: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <location filename="../labelling/controller.py"/>
        <location filename="../panel_text.py"/>
        <source>“{0}” is being worked on.</source>
        <translation>«{0}» сейчас обрабатывается.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <location filename="../labelling/files.py"/>
        <source>“{0}” is open as the layer “{1}”; nothing was written.</source>
        <translation>«{0}» открыт как слой «{1}»; ничего не записано.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Drawing points…</source>
        <translation>Отбор точек…</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Accuracy of a map</source>
        <translation>Точность карты</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Compare with a reference</source>
        <translation>Сравнить с эталоном</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Draw a sample</source>
        <translation>Отобрать выборку</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose points, polygons or a raster</source>
        <translation>Выберите точки, полигоны или растр</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Reference</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>As the layer says (a drawn sample is stratified)</source>
        <translation>Как указано в слое (отобранная выборка стратифицирована)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Simple random sample</source>
        <translation>Простая случайная выборка</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>How the reference was chosen decides which estimators hold</source>
        <translation>От того, как выбран эталон, зависит, какие оценки верны</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Design</source>
        <translation>План выборки</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Value of the reference</source>
        <translation>Значение эталона</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../labelling/sample_layer.py"/>
        <source>Number</source>
        <translation>Количество</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Class of the map</source>
        <translation>Класс карты</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Report (*.html)</source>
        <translation>Отчёт (*.html)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Empty makes a temporary one. JSON and CSV are written beside</source>
        <translation>Если пусто, создаётся временный. JSON и CSV пишутся рядом</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/evaluate.py"/>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../labelling/sample_page.py"/>
        <source>Replace files that are there</source>
        <translation>Заменять имеющиеся файлы</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../options_box.py"/>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>(leave out)</source>
        <translation>(пропустить)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>The field is empty: label the reference first.</source>
        <translation>Поле пусто: сначала определите классы эталона.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Only {0} of {1} values are listed.</source>
        <translation>Показаны только {0} из {1} значений.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose a map first.</source>
        <translation>Сначала выберите карту.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose a file for the points first.</source>
        <translation>Сначала выберите файл для точек.</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>%Ln points drawn.</source>
        <translation>
            <numerusform>Отобрана %Ln точка.</numerusform>
            <numerusform>Отобраны %Ln точки.</numerusform>
            <numerusform>Отобрано %Ln точек.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Fill in their field “Class” by eye, save the edits, then compare.</source>
        <translation>Заполните их поле «Класс» на глаз, сохраните правки, затем сравните.</translation>
    </message>
    <message>
        <location filename="../labelling/class_edit.py"/>
        <location filename="../labelling/result_box.py"/>
        <source>Add a class</source>
        <translation>Добавить класс</translation>
    </message>
    <message>
        <location filename="../labelling/class_edit.py"/>
        <source>Name, in the language of the list:</source>
        <translation>Название на языке списка:</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>{0} km²</source>
        <translation>{0} км²</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>{0} ha</source>
        <translation>{0} га</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../labelling/sample_layer.py"/>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Area covered</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Probability of each class at the place that was clicked, before smoothing</source>
        <translation>Вероятность каждого класса в указанном месте, до сглаживания</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Click to choose another colour</source>
        <translation>Щёлкните, чтобы выбрать другой цвет</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Double-click to change the names: {0}</source>
        <translation>Дважды щёлкните, чтобы изменить названия: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Colour of the class</source>
        <translation>Цвет класса</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>Choose or type at least two classes first.</source>
        <translation>Сначала выберите или введите не менее двух классов.</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>There is no polygon layer to label.</source>
        <translation>Нет полигонального слоя для классификации.</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>The polygons cannot be read: {0}</source>
        <translation>Полигоны не читаются: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <location filename="../panel_again.py"/>
        <location filename="../panel_compare.py"/>
        <location filename="../panel_jobs.py"/>
        <location filename="../panel_several.py"/>
        <source>The results cannot be kept: {0}</source>
        <translation>Результаты нельзя сохранить: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/export.py"/>
        <source>“{0}” is no file. Save it as a file first.</source>
        <translation>«{0}» — не файл. Сначала сохраните его в файл.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Save the map</source>
        <translation>Сохранить карту</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>“{0}” is there already; nothing was written.</source>
        <translation>«{0}» уже есть; ничего не записано.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Type the name with its ending, then you are asked.</source>
        <translation>Введите имя с расширением, тогда будет задан вопрос.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Remove the layer first, or choose another name.</source>
        <translation>Сначала удалите слой или выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../processing/label_options.py"/>
        <location filename="../processing/map_algorithm.py"/>
        <source>Class list</source>
        <translation>Список классов</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Class lists (*.json)</source>
        <translation>Списки классов (*.json)</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Save the class list</source>
        <translation>Сохранить список классов</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../results_actions.py"/>
        <source>“{0}” was not saved: {1}</source>
        <translation>Не удалось сохранить «{0}»: {1}</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../results_actions.py"/>
        <source>“{0}” is saved.</source>
        <translation>«{0}» сохранён.</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../labelling/text.py"/>
        <source>Label</source>
        <translation>Классифицировать</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Update with every change</source>
        <translation>Обновлять при каждом изменении</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Classes and options that are changed label again at once; tiles stay as indexed</source>
        <translation>Изменённые классы и параметры применяются сразу; тайлы остаются в индексе</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>What a place can be</source>
        <translation>Чем может быть место</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Choose the file of a class list (JSON)</source>
        <translation>Выберите файл списка классов (JSON)</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Names between commas, in any of the ten languages; a bar between synonyms, =#1f78b4 for a colour, the language in front or recognised</source>
        <translation>Названия через запятую, на любом из десяти языков; между синонимами вертикальная черта, =#1f78b4 задаёт цвет, язык указан впереди или распознаётся</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <location filename="../query_box.py"/>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Language of the names that the model reads; automatic is the interface's</source>
        <translation>Язык названий, которые читает модель; автоматически — язык интерфейса</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../layers.py"/>
        <location filename="../processing/label_options.py"/>
        <location filename="../processing/query.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Areas of one class (polygons)</source>
        <translation>Участки одного класса (полигоны)</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>A polygon for each tile</source>
        <translation>Полигон на каждый тайл</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/options.py"/>
        <source>Raster</source>
        <translation>Растр</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>My polygons</source>
        <translation>Мои полигоны</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>My polygons get the class that covers them most, by the mean of their tiles</source>
        <translation>Мои полигоны получают класс, который покрывает их больше всего, по среднему их тайлов</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>The layer whose polygons are labelled; it is not changed</source>
        <translation>Слой, полигоны которого классифицируются; сам он не меняется</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>What the model is not sure of</source>
        <translation>В чём модель не уверена</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>All but the surest</source>
        <translation>Всё, кроме самого надёжного</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Below a probability of</source>
        <translation>Ниже вероятности</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>These places become “unknown”. What the model is not sure of is below the probability above which 90 % were right when it was calibrated</source>
        <translation>Эти места становятся «неизвестно». Модель не уверена ниже той вероятности, выше которой при калибровке верны были 90 %</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Majority of 3 × 3</source>
        <translation>Большинство 3 × 3</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Markov random field</source>
        <translation>Марковское случайное поле</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Removes single cells that differ from what is around them</source>
        <translation>Убирает одиночные ячейки, не похожие на окружение</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>no sieve</source>
        <translation>все</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>from </source>
        <translation>от </translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Groups of fewer cells are given to their largest neighbour; 0 keeps all</source>
        <translation>Группы с меньшим числом ячеек отходят к самому большому соседу; 0 оставляет все</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Smoothing</source>
        <translation>Сглаживание</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Similar tiles decide together</source>
        <translation>Похожие тайлы решают вместе</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Transduction: the tiles of the layer decide together, without labels. It gains most where they are many.</source>
        <translation>Трансдукция: тайлы слоя решают вместе, без меток. Больше всего она даёт там, где их много.</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Finer, by the patches of the tiles</source>
        <translation>Мельче, по патчам тайлов</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Reads the image again, as long as indexing takes; certainty is not calibrated</source>
        <translation>Изображение читается снова, столько же, сколько длится индексирование; уверенность не калибрована</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>This model has no patch embeddings</source>
        <translation>У этой модели нет эмбеддингов патчей</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Not together with “Similar tiles decide together”</source>
        <translation>Не вместе с «Похожие тайлы решают вместе»</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Not for a polygon for each tile</source>
        <translation>Не для полигона на каждый тайл</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>{0} ({1} classes)</source>
        <translation>{0} (классов: {1})</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Typed</source>
        <translation>Введённые</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../labelling/sample_layer.py"/>
        <source>QGIS cannot open {0}.</source>
        <translation>QGIS не может открыть {0}.</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>probability</source>
        <translation>вероятность</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Class id</source>
        <translation>Код класса</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Margin</source>
        <translation>Отрыв</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Second class</source>
        <translation>Второй класс</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Entropy</source>
        <translation>Энтропия</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Best class</source>
        <translation>Лучший класс</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Cells</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Area (m²)</source>
        <translation>Площадь (м²)</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Tile</source>
        <translation>Тайл</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Certainty, and the scores of every class</source>
        <translation>Уверенность и оценки каждого класса</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>TerraSeek labels: {0}</source>
        <translation>Классы TerraSeek: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Image: {0}</source>
        <translation>Снимок: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Language: {0}</source>
        <translation>Язык: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Model: {0} (sha256 {1})</source>
        <translation>Модель: {0} (sha256 {1})</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Unknown below {0}: {1}</source>
        <translation>Неизвестно ниже {0}: {1}</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <location filename="../processing/land_cover.py"/>
        <source>Land cover</source>
        <translation>Земной покров</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Land cover of {0}</source>
        <translation>Земной покров: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Choose classes and press Label: the map and its areas appear here.</source>
        <translation>Выберите классы и нажмите «Классифицировать»: здесь появятся карта и площади.</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Nothing was labelled at this place.</source>
        <translation>В этом месте ничего не классифицировано.</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Remove the selected classes</source>
        <translation>Удалить выделенные классы</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Undo all changes of the class list</source>
        <translation>Отменить все изменения списка классов</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Save the class list as a file</source>
        <translation>Сохранить список классов в файл</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Scores at a click</source>
        <translation>Оценки по щелчку</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Click into the map to see how well every class fits there</source>
        <translation>Щёлкните по карте, чтобы увидеть, насколько там подходит каждый класс</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Write the map to a GeoPackage, GeoJSON or GeoTIFF of your own</source>
        <translation>Записать карту в свой GeoPackage, GeoJSON или GeoTIFF</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Accuracy…</source>
        <translation>Точность…</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Compare the map with a reference, or draw a sample for one</source>
        <translation>Сравнить карту с эталоном или отобрать для него выборку</translation>
    </message>
    <message>
        <location filename="../labelling/sample_layer.py"/>
        <source>Sample to label by hand</source>
        <translation>Выборка для ручной разметки</translation>
    </message>
    <message>
        <location filename="../labelling/sample_layer.py"/>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Points at random places of every class of the map, to be labelled by hand: with them the accuracy holds for the whole map.</source>
        <translation>Точки в случайных местах каждого класса карты для ручной разметки: с ними точность верна для всей карты.</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>From the wanted standard error</source>
        <translation>По желаемой стандартной ошибке</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Given</source>
        <translation>Задан</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Of the overall accuracy; half of it needs four times the points</source>
        <translation>Общей точности; для вдвое меньшей нужно вчетверо больше точек</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Standard error</source>
        <translation>Стандартная ошибка</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Points in all</source>
        <translation>Всего точек</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>By area, but enough of rare classes</source>
        <translation>По площади, но достаточно из редких классов</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>By area</source>
        <translation>По площади</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>As many of every class</source>
        <translation>Поровну из каждого класса</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Division</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Of a class at least</source>
        <translation>Из класса не менее</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>The same number draws the same points again</source>
        <translation>То же число отбирает те же точки снова</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Seed</source>
        <translation>Порождающее число</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Draw</source>
        <translation>Отобрать</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Replace files”</source>
        <translation>«Заменять имеющиеся файлы»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Classes”</source>
        <translation>«Классы»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>a class for each value</source>
        <translation>класс для каждого значения</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Leave out”</source>
        <translation>«(пропустить)»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Field”</source>
        <translation>«Поле»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Language”</source>
        <translation>«Язык»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Area”</source>
        <translation>«Область»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Below a probability of”</source>
        <translation>«Ниже вероятности»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“All but the surest”</source>
        <translation>«Всё, кроме самого надёжного»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Result”</source>
        <translation>«Результат»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Design”</source>
        <translation>«План выборки»</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>another file</source>
        <translation>другой файл</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln ячейка</numerusform>
            <numerusform>%Ln ячейки</numerusform>
            <numerusform>%Ln ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln tiles</source>
        <translation>
            <numerusform>%Ln тайл</numerusform>
            <numerusform>%Ln тайла</numerusform>
            <numerusform>%Ln тайлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln polygons</source>
        <translation>
            <numerusform>%Ln полигон</numerusform>
            <numerusform>%Ln полигона</numerusform>
            <numerusform>%Ln полигонов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“{0}”: {1} in {2} s, language {3}</source>
        <translation>«{0}»: {1} за {2} с, язык {3}</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Transduction changed {0} % of the tiles.</source>
        <translation>Трансдукция изменила {0} % тайлов.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Patches changed {0} % of the map.</source>
        <translation>Патчи изменили {0} % карты.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Smoothing changed {0} % of the map.</source>
        <translation>Сглаживание изменило {0} % карты.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The sieve changed {0} % of the map.</source>
        <translation>Отсеивание изменило {0} % карты.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>{0} % unknown: below a probability of {1}.</source>
        <translation>{0} % неизвестно: ниже вероятности {1}.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Nothing is unknown: every place has the class that fits best.</source>
        <translation>Неизвестного нет: у каждого места наиболее подходящий класс.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Index and label</source>
        <translation>Индексировать и классифицировать</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The image is not indexed yet: its tiles are computed first, once for all lists</source>
        <translation>Снимок ещё не проиндексирован: сначала вычисляются его тайлы, один раз для всех списков</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Label again</source>
        <translation>Классифицировать заново</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The tiles are indexed: only the classes are compared</source>
        <translation>Тайлы проиндексированы: сравниваются только классы</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Overall accuracy {0}, kappa {1}, from {2}</source>
        <translation>Общая точность {0}, каппа {1}, основа: {2}</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln units of the reference</source>
        <translation>
            <numerusform>%Ln единица эталона</numerusform>
            <numerusform>%Ln единицы эталона</numerusform>
            <numerusform>%Ln единиц эталона</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Percentile</source>
        <translation>Процентиль</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../processing/query.py"/>
        <source>Query</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../model_manager.py"/>
        <location filename="../options_box.py"/>
        <location filename="../processing/options.py"/>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <location filename="../several_dialog.py"/>
        <source>Image</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tiles</source>
        <translation>Тайлы</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>a hit is not complete: {0}</source>
        <translation>результат неполон: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>hit {0} has no bounds</source>
        <translation>у результата {0} нет границ</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>TerraSeek search: “{query}”</source>
        <translation>Поиск TerraSeek: «{query}»</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Device: {0}</source>
        <translation>Устройство: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tiles searched: {0}</source>
        <translation>Просмотрено тайлов: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tile size: {0:g} m</source>
        <translation>Размер тайла: {0:g} м</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Overlap: {0:.0%}</source>
        <translation>Перекрытие: {0:.0%}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Top {0}</source>
        <translation>Лучшие {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../layers.py"/>
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>QGIS does not know the CRS of the hits</source>
        <translation>QGIS не знает СК результатов</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../processing/models.py"/>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel.py"/>
        <location filename="../panel_events.py"/>
        <source>Install…</source>
        <translation>Установить…</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Make default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel_ui.py"/>
        <location filename="../setup_form.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} is sound: every file has its sha256.</source>
        <translation>{0} в порядке: у каждого файла верный sha256.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} was removed.</source>
        <translation>{0} удалён.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} is installed.</source>
        <translation>{0} установлен.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel_text.py"/>
        <source>{0} (default)</source>
        <translation>{0} (по умолчанию)</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../options_page.py"/>
        <source>{0} MB</source>
        <translation>{0} МБ</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Install a model package</source>
        <translation>Установка пакета модели</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Zip file, folder, or https:// address</source>
        <translation>Файл zip, папка или адрес https://</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <location filename="../setup_form.py"/>
        <source>Folder…</source>
        <translation>Папка…</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>64 hexadecimal digits, from the same page</source>
        <translation>64 шестнадцатеричные цифры с той же страницы</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Replace an installed package of the same name</source>
        <translation>Заменить установленный пакет с тем же именем</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Name a zip file, a folder or an https:// address.</source>
        <translation>Укажите файл zip, папку или адрес https://.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>A sha256 has 64 hexadecimal digits.</source>
        <translation>В sha256 64 шестнадцатеричные цифры.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>A package from an address needs its sha256.</source>
        <translation>Для пакета по адресу нужен его sha256.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Only https:// addresses are safe.</source>
        <translation>Безопасны только адреса https://.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>There is no such file or folder.</source>
        <translation>Такого файла или папки нет.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Model package</source>
        <translation>Пакет модели</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Model package (*.zip)</source>
        <translation>Пакет модели (*.zip)</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Folder of a model package</source>
        <translation>Папка пакета модели</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>{0} {1}, text to image R@{2}</source>
        <translation>{0} {1}, текст — снимок R@{2}</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>Licence: {0}</source>
        <translation>Лицензия: {0}</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>Languages and measured quality: {0}</source>
        <translation>Языки и измеренное качество: {0}</translation>
    </message>
    <message>
        <location filename="../models_dialog.py"/>
        <location filename="../options_page.py"/>
        <source>Model packages</source>
        <translation>Пакеты моделей</translation>
    </message>
    <message>
        <location filename="../models_dialog.py"/>
        <source>A model package compares images with sentences. Install the archive terraseek-model-….zip that is published with the plugin, or one of your own.</source>
        <translation>Пакет модели сравнивает снимки с фразами. Установите архив terraseek-model-….zip, который публикуется вместе с модулем, или свой собственный.</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <source> m</source>
        <translation> м</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Side of a tile on the ground, about twice the size of what you look for</source>
        <translation>Сторона тайла на местности, примерно вдвое больше того, что вы ищете</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>What neighbours share: more of it finds objects at tile edges, but takes longer</source>
        <translation>Общая часть соседей: чем больше, тем лучше находятся объекты на краях тайлов, но дольше счёт</translation>
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
        <translation>Читать большие тайлы из пирамид</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../processing/options.py"/>
        <source>Quicker where tiles are large and the image has overviews (pyramids). It makes an index of its own, and scores differ a little from those of full resolution</source>
        <translation>Быстрее там, где тайлы большие и у изображения есть пирамиды (обзорные слои). Создаётся отдельный индекс, и оценки немного отличаются от оценок полного разрешения</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Add a heat map of all scores</source>
        <translation>Добавить теплокарту всех оценок</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>A raster below the outlines: how well every tile fits</source>
        <translation>Растр под контурами: насколько подходит каждый тайл</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Hide the results of earlier searches</source>
        <translation>Скрыть результаты прежних поисков</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Search with a second model as well and compare the two</source>
        <translation>Искать и второй моделью и сравнить обе</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Tile size</source>
        <translation>Размер тайла</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Several sizes</source>
        <translation>Разные размеры</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <source>Overlap</source>
        <translation>Перекрытие</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <location filename="../processing/options.py"/>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Search engine</source>
        <translation>Поисковый движок</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Defaults</source>
        <translation>Значения по умолчанию</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Cache</source>
        <translation>Кэш</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Set up, repair or remove…</source>
        <translation>Установить, восстановить или удалить…</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <location filename="../setup_hooks.py"/>
        <source>Diagnostics…</source>
        <translation>Диагностика…</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Found out from the sentence</source>
        <translation>Определяется по фразе</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Tile size on the ground</source>
        <translation>Размер тайла на местности</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Language of the sentences</source>
        <translation>Язык фраз</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>For indexes of images in read-only folders, and for exported web layers.</source>
        <translation>Для индексов снимков из папок только для чтения и для экспортированных веб-слоёв.</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <location filename="../processing/models.py"/>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>This folder holds other things than TerraSeek's: nothing was deleted.</source>
        <translation>В этой папке есть и чужие файлы, не TerraSeek: ничего не удалено.</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Delete everything in the cache? Those images must be indexed again.</source>
        <translation>Удалить всё из кэша? Эти снимки придётся индексировать снова.</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>TerraSeek</source>
        <translation>TerraSeek</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Default model</source>
        <translation>Модель по умолчанию</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Free some disk, or choose a smaller area.</source>
        <translation>Освободите место на диске или выберите область меньше.</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Python of the engine's environment</source>
        <translation>Python из окружения движка</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Rank the tiles (Enter)</source>
        <translation>Упорядочить тайлы (Enter)</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <location filename="../panel_events.py"/>
        <source>Set up…</source>
        <translation>Установить…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Set up the search engine</source>
        <translation>Установить поисковый движок</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Copy…</source>
        <translation>Копировать…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Copy the chosen area to a file that can be searched</source>
        <translation>Скопировать выбранную область в файл, по которому можно искать</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>TerraSeek: run again</source>
        <translation>TerraSeek: выполнить снова</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>TerraSeek: show in the panel</source>
        <translation>TerraSeek: показать на панели</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>The same search with the same settings, compared with this layer</source>
        <translation>Тот же поиск с теми же настройками, в сравнении с этим слоем</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Wait until the running job has ended, or cancel it.</source>
        <translation>Дождитесь конца текущего задания или отмените его.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>“{0}” holds no recipe of a search.</source>
        <translation>В «{0}» нет рецепта поиска.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>{0}, again</source>
        <translation>{0}, снова</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Run again: {0} of the first {1} tiles are not as they were.</source>
        <translation>Выполнено снова: {0} из первых {1} тайлов не такие, как были.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Run again: the same tiles with the same scores.</source>
        <translation>Выполнено снова: те же тайлы с теми же оценками.</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Search with {0} as well</source>
        <translation>Искать и с {0}</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Only one model is installed</source>
        <translation>Установлена только одна модель</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Models are compared with one tile size: clear the others.</source>
        <translation>Модели сравниваются при одном размере тайла: очистите остальные.</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <location filename="../panel_copy.py"/>
        <source>Copying “{0}”: {1} %</source>
        <translation>Копирование «{0}»: {1} %</translation>
    </message>
    <message>
        <location filename="../panel_copy.py"/>
        <source>“{0}” was not copied: {1}.</source>
        <translation>Не удалось скопировать «{0}»: {1}.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Engine {0} ready</source>
        <translation>Движок {0} готов</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Choose Python…</source>
        <translation>Выбрать Python…</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Details are in the log tab TerraSeek.</source>
        <translation>Подробности — в журнале, вкладка TerraSeek.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>{0} (not installed)</source>
        <translation>{0} (не установлена)</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Starting the engine…</source>
        <translation>Запуск движка…</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Stopped. The tiles indexed so far are kept.</source>
        <translation>Остановлено. Уже проиндексированные тайлы сохранены.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>What was indexed is kept; details are in the log tab TerraSeek.</source>
        <translation>Проиндексированное сохранено; подробности — в журнале, вкладка TerraSeek.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>“{0}” was removed, so its job is stopped.</source>
        <translation>Слой «{0}» удалён, поэтому его задание остановлено.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to one tile size: search with a single one.</source>
        <translation>Отметки относятся к одному размеру тайла: ищите с одним.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to one image: search it alone.</source>
        <translation>Отметки относятся к одному снимку: ищите только по нему.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to tiles: switch from places to tiles.</source>
        <translation>Отметки относятся к тайлам: переключитесь с мест на тайлы.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_feedback.py"/>
        <source>{0}, %Ln marks</source>
        <translation>
            <numerusform>{0}, %Ln отметка</numerusform>
            <numerusform>{0}, %Ln отметки</numerusform>
            <numerusform>{0}, %Ln отметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_feedback.py"/>
        <source>Rank again with %Ln marks</source>
        <translation>
            <numerusform>Упорядочить заново с %Ln отметкой</numerusform>
            <numerusform>Упорядочить заново с %Ln отметками</numerusform>
            <numerusform>Упорядочить заново с %Ln отметками</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Save this search and its marks…</source>
        <translation>Сохранить этот поиск и его отметки…</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run a detector from a file…</source>
        <translation>Применить детектор из файла…</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run “{0}”</source>
        <translation>Применить «{0}»</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Save a detector</source>
        <translation>Сохранение детектора</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <location filename="../processing/models.py"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>The detector cannot be kept: {0}</source>
        <translation>Детектор нельзя сохранить: {0}</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>detector {0}</source>
        <translation>детектор {0}</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run a detector</source>
        <translation>Применить детектор</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <location filename="../processing/steered.py"/>
        <source>Detectors (*.json)</source>
        <translation>Детекторы (*.json)</translation>
    </message>
    <message>
        <location filename="../panel_jobs.py"/>
        <source>Choose another area above.</source>
        <translation>Выберите выше другую область.</translation>
    </message>
    <message>
        <location filename="../panel_places.py"/>
        <source>No tile stands out enough to be a place (contrast 2.5).</source>
        <translation>Ни один тайл не выделяется настолько, чтобы быть местом (контраст 2.5).</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Click to go to the place</source>
        <translation>Щёлкните, чтобы перейти к этому месту</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>According to the measured figures in the model's card</source>
        <translation>По измеренным показателям из карточки модели</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Each phrase is compared by itself, then they are combined</source>
        <translation>Каждое выражение сравнивается отдельно, затем они объединяются</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>Prompts: %Ln of my own</source>
        <translation>
            <numerusform>Промпты: %Ln свой</numerusform>
            <numerusform>Промпты: %Ln своих</numerusform>
            <numerusform>Промпты: %Ln своих</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Prompts: extended</source>
        <translation>Промпты: расширенные</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <location filename="../query_box.py"/>
        <source>Prompts…</source>
        <translation>Промпты…</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>By %Ln examples</source>
        <translation>
            <numerusform>По %Ln примеру</numerusform>
            <numerusform>По %Ln примерам</numerusform>
            <numerusform>По %Ln примерам</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <location filename="../query_box.py"/>
        <source>By example…</source>
        <translation>По примеру…</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>like %Ln examples</source>
        <translation>
            <numerusform>как %Ln пример</numerusform>
            <numerusform>как %Ln примера</numerusform>
            <numerusform>как %Ln примеров</numerusform>
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
        <translation>Для «{0}» не найдено ни одного тайла.</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>The results cannot be shown: {0}</source>
        <translation>Результаты нельзя показать: {0}</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>The results cannot be filtered while their layer is being edited.</source>
        <translation>Результаты нельзя отфильтровать, пока их слой редактируется.</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>like tile {0}</source>
        <translation>как тайл {0}</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>{0}, not like {1}</source>
        <translation>{0}, не как {1}</translation>
    </message>
    <message>
        <location filename="../panel_several.py"/>
        <source>Several images are searched with one tile size: clear the others.</source>
        <translation>По нескольким снимкам поиск идёт с одним размером тайла: очистите остальные.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_several.py"/>
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln снимок</numerusform>
            <numerusform>%Ln снимка</numerusform>
            <numerusform>%Ln снимков</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Type what you look for first.</source>
        <translation>Сначала введите, что вы ищете.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The sentence is too long: {0} characters, at most {1}.</source>
        <translation>Фраза слишком длинная: символов {0}, не более {1}.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for: {0}</source>
        <translation>Ищет: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for whatever is without: {0}</source>
        <translation>Ищет всё, где нет: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for: {0}; without: {1}</source>
        <translation>Ищет: {0}; без: {1}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>No model package is installed.</source>
        <translation>Не установлен ни один пакет модели.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Install one: the archive terraseek-model-….zip is published with the plugin.</source>
        <translation>Установите его: архив terraseek-model-….zip публикуется вместе с модулем.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Describe what you look for and press Enter: the tiles that fit best appear here.</source>
        <translation>Опишите, что вы ищете, и нажмите Enter: здесь появятся наиболее подходящие тайлы.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The first search indexes the image; later ones take a moment.</source>
        <translation>Первый поиск индексирует снимок; следующие занимают мгновение.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looking for an index…</source>
        <translation>Поиск индекса…</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Indexed: %Ln tiles of {0} m</source>
        <translation>
            <numerusform>Проиндексировано: %Ln тайл по {0} м</numerusform>
            <numerusform>Проиндексировано: %Ln тайла по {0} м</numerusform>
            <numerusform>Проиндексировано: %Ln тайлов по {0} м</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Partly indexed: {0} of %Ln tiles</source>
        <translation>
            <numerusform>Проиндексировано частично: {0} из %Ln тайла</numerusform>
            <numerusform>Проиндексировано частично: {0} из %Ln тайлов</numerusform>
            <numerusform>Проиндексировано частично: {0} из %Ln тайлов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The index is out of date: {0}</source>
        <translation>Индекс устарел: {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Not indexed: %Ln tiles of {0} m, about {1} MB</source>
        <translation>
            <numerusform>Не проиндексировано: %Ln тайл по {0} м, около {1} МБ</numerusform>
            <numerusform>Не проиндексировано: %Ln тайла по {0} м, около {1} МБ</numerusform>
            <numerusform>Не проиндексировано: %Ln тайлов по {0} м, около {1} МБ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Start the engine again</source>
        <translation>Запустить движок снова</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../setup_dialog.py"/>
        <source>Update</source>
        <translation>Обновить</translation>
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
        <translation>Индексировать</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The whole layer is indexed.</source>
        <translation>Проиндексирован весь слой.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Go on where the last run stopped</source>
        <translation>Продолжить с места, где остановился прошлый запуск</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Compute the tiles now; Search does it too when it is needed</source>
        <translation>Вычислить тайлы сейчас; при необходимости это делает и поиск</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Indexing {0} of %Ln tiles</source>
        <translation>
            <numerusform>Индексирование: {0} из %Ln тайла</numerusform>
            <numerusform>Индексирование: {0} из %Ln тайлов</numerusform>
            <numerusform>Индексирование: {0} из %Ln тайлов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Ranking tiles</source>
        <translation>Упорядочивание тайлов</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Labelling</source>
        <translation>Классификация</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Labelling the patches of {0} of %Ln tiles</source>
        <translation>
            <numerusform>Классификация патчей: {0} из %Ln тайла</numerusform>
            <numerusform>Классификация патчей: {0} из %Ln тайлов</numerusform>
            <numerusform>Классификация патчей: {0} из %Ln тайлов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Comparing with the reference: {0} %</source>
        <translation>Сравнение с эталоном: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Drawing points: {0} %</source>
        <translation>Выбор точек: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Loading the model</source>
        <translation>Загрузка модели</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Working</source>
        <translation>Обработка</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>{0} tiles/s</source>
        <translation>{0} тайл./с</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>{0} left</source>
        <translation>осталось {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Ran on {0}</source>
        <translation>Выполнено на {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>model {0}</source>
        <translation>модель {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>{0} of %Ln places for “{1}”</source>
        <translation>
            <numerusform>{0} из %Ln места для «{1}»</numerusform>
            <numerusform>{0} из %Ln мест для «{1}»</numerusform>
            <numerusform>{0} из %Ln мест для «{1}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Top {0} of %Ln tiles for “{1}”</source>
        <translation>
            <numerusform>Лучшие {0} из %Ln тайла для «{1}»</numerusform>
            <numerusform>Лучшие {0} из %Ln тайлов для «{1}»</numerusform>
            <numerusform>Лучшие {0} из %Ln тайлов для «{1}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>the best {0} are listed</source>
        <translation>показаны лучшие {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>“{0}” is there.</source>
        <translation>«{0}» — есть.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>“{0}”: not clear, judge by the best tiles.</source>
        <translation>«{0}»: неясно, судите по лучшим тайлам.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Nothing convincing: “{0}”.</source>
        <translation>Ничего убедительного: «{0}».</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The best tiles look more like “{0}”.</source>
        <translation>Лучшие тайлы больше похожи на «{0}».</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Probability of being there: {0} %</source>
        <translation>Вероятность, что это там есть: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Contrast of the ten best tiles: {0} (2 is a little, 3 clear, 5 outstanding)</source>
        <translation>Контраст десяти лучших тайлов: {0} (2 — слабый, 3 — ясный, 5 — выдающийся)</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>They fit the query by {0} better than “{1}”, the best of the other terms</source>
        <translation>Они подходят к запросу на {0} лучше, чем к «{1}», лучшему из других терминов</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../score_meaning.py"/>
        <source>Contrast counts robust standard deviations above an ordinary tile.</source>
        <translation>Контраст — число робастных стандартных отклонений над обычным тайлом.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The decision was not calibrated for this model.</source>
        <translation>Для этой модели решение не калибровалось.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>It is a hint, not proof.</source>
        <translation>Это подсказка, а не доказательство.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>%Ln more marks for an estimate of how many are right</source>
        <translation>
            <numerusform>Ещё %Ln отметка, чтобы оценить, сколько верных</numerusform>
            <numerusform>Ещё %Ln отметки, чтобы оценить, сколько верных</numerusform>
            <numerusform>Ещё %Ln отметок, чтобы оценить, сколько верных</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Right among the {0} shown: about {1} % ({2}-{3} %)</source>
        <translation>Верных среди {0} показанных: около {1} % ({2}-{3} %)</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Marked tiles are counted; the others are estimated from %Ln marks.</source>
        <translation>
            <numerusform>Отмеченные тайлы подсчитаны, остальные оценены по %Ln отметке.</numerusform>
            <numerusform>Отмеченные тайлы подсчитаны, остальные оценены по %Ln отметкам.</numerusform>
            <numerusform>Отмеченные тайлы подсчитаны, остальные оценены по %Ln отметкам.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The interval is made for nine cases in ten. In tests it held in {0} % of the cases on imagery like that of the model's training, in {1} % on other imagery.</source>
        <translation>Интервал рассчитан на девять случаев из десяти. В проверках он был верен в {0} % случаев на снимках, похожих на те, на которых обучалась модель, и в {1} % на других снимках.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>The ranks of %Ln tiles cannot be compared.</source>
        <translation>
            <numerusform>Место %Ln тайла сравнить нельзя.</numerusform>
            <numerusform>Места %Ln тайлов сравнить нельзя.</numerusform>
            <numerusform>Места %Ln тайлов сравнить нельзя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Rank correlation over %Ln tiles: {0}</source>
        <translation>
            <numerusform>Ранговая корреляция по %Ln тайлу: {0}</numerusform>
            <numerusform>Ранговая корреляция по %Ln тайлам: {0}</numerusform>
            <numerusform>Ранговая корреляция по %Ln тайлам: {0}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Compared: {0}</source>
        <translation>Сравнение: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>{0} of the best {1} are the same</source>
        <translation>из лучших {1} совпадают {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Licence {0} · {1} MB · languages {2}</source>
        <translation>Лицензия {0} · {1} МБ · языки {2}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>No model installed</source>
        <translation>Модель не установлена</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Choose an image layer</source>
        <translation>Выберите слой со снимком</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>The image to search; follows the active layer</source>
        <translation>Снимок для поиска; следует за активным слоем</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Several…</source>
        <translation>Несколько…</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Search several images at once: one list of the best tiles</source>
        <translation>Искать по нескольким снимкам сразу: один список лучших тайлов</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/base.py"/>
        <location filename="../several_dialog.py"/>
        <source>Search</source>
        <translation>Искать</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Find places by a sentence</source>
        <translation>Искать места по фразе</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/label.py"/>
        <source>Label land cover</source>
        <translation>Земной покров</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Give every tile a class, without training</source>
        <translation>Дать каждому тайлу класс, без обучения</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>What to look for, in words. Ten languages: {0}</source>
        <translation>Что искать, словами. Десять языков: {0}</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/search.py"/>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Sample sentences in ten languages</source>
        <translation>Примеры фраз на десяти языках</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>How many of the best tiles become results</source>
        <translation>Сколько лучших тайлов станут результатами</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>What you have searched before</source>
        <translation>Что вы искали раньше</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Stop; the tiles that are indexed are kept</source>
        <translation>Остановить; проиндексированные тайлы сохранятся</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>TerraSeek panel</source>
        <translation>Панель TerraSeek</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Search your imagery by typing a sentence</source>
        <translation>Ищите в своих снимках, набрав фразу</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Assess accuracy</source>
        <translation>Оценить точность</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Compares a map of classes with reference points, polygons or a raster: confusion matrix, overall, user's and producer's accuracy, F1, kappa and IoU with confidence intervals. With points of “Stratified sample” the figures, and the areas of the classes, are estimates for the whole map (Olofsson et al. 2014, Stehman 2014).

The report is one HTML file; JSON and CSV are written beside it. It warns where the reference is too small to say anything.</source>
        <translation>Сравнивает карту классов с эталонными точками, полигонами или растром: матрица ошибок, общая точность, точность пользователя и производителя, F1, каппа и IoU с доверительными интервалами. С точками из «Стратифицированная выборка» показатели и площади классов — оценки для всей карты (Olofsson et al. 2014, Stehman 2014).

Отчёт — один файл HTML; JSON и CSV пишутся рядом. Он предупреждает, когда эталон слишком мал, чтобы что-то утверждать.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>What is known to be true, in any coordinate reference system.</source>
        <translation>То, что заведомо верно, в любой системе координат.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Field of the reference</source>
        <translation>Поле эталона</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Field with the class; empty finds “reference”, “class” or “label”.</source>
        <translation>Поле с классом; если пусто, находится «reference», «class» или «label».</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Classes of the reference</source>
        <translation>Классы эталона</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Which class of the map a value of the reference is, as JSON: {"3": "forest", "cloud": null}; null leaves a value out. Or the path of such a file. Ids, names and known codes of classes need none.</source>
        <translation>Какому классу карты соответствует значение эталона, в JSON: {"3": "forest", "cloud": null}; null пропускает значение. Или путь к такому файлу. Для кодов, названий и известных обозначений классов это не нужно.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Leave out other values</source>
        <translation>Пропускать другие значения</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Leave out reference values that are no class, instead of refusing them.</source>
        <translation>Пропускать значения эталона, которые не являются классами, а не отвергать их.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>How the reference was chosen. “auto” knows the points of “Stratified sample” by their fields; others count as a random sample.</source>
        <translation>Как выбран эталон. «auto» узнаёт точки из «Стратифицированная выборка» по их полям; остальные считаются случайной выборкой.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Confidence</source>
        <translation>Доверительная вероятность</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Of the intervals.</source>
        <translation>Интервалов.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>An HTML file that loads nothing from elsewhere; or .json or .csv alone.</source>
        <translation>Файл HTML, который ничего не загружает извне; или только .json либо .csv.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy</source>
        <translation>Общая точность</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy, lower end of the interval</source>
        <translation>Общая точность, нижняя граница интервала</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy, upper end of the interval</source>
        <translation>Общая точность, верхняя граница интервала</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean F1</source>
        <translation>Средний F1</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean IoU</source>
        <translation>Средний IoU</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Share that is not unknown</source>
        <translation>Доля, которая не является неизвестной</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Number of compared units</source>
        <translation>Число сравненных единиц</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The classes of the reference are no JSON such as {"3": "forest"}.</source>
        <translation>Классы эталона — не JSON вида {"3": "forest"}.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>The raster has not been read.</source>
        <translation>Растр не прочитан.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>search,imagery,raster,tiles,similarity,deep learning,CLIP,text,retrieval</source>
        <translation>поиск,искать,снимки,растр,тайлы,сходство,глубокое обучение,CLIP,текст,search</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Cancelled. What has been indexed is kept; run it again to go on.</source>
        <translation>Отменено. Проиндексированное сохранено; запустите снова, чтобы продолжить.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Evaluate search</source>
        <translation>Оценить поиск</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Measures how well queries find the features of a reference layer: precision at k, average precision, and recall at a threshold, for each query, language, class, model and tile size, as tables and plots.

With several models the first is compared with the others; with folds on spatially separated blocks, so that a retrained model is not judged on ground that it has seen.</source>
        <translation>Измеряет, насколько хорошо запросы находят объекты эталонного слоя: точность при k, средняя точность и полнота при пороге, для каждого запроса, языка, класса, модели и размера тайла, в таблицах и графиках.

При нескольких моделях первая сравнивается с остальными; разбиения идут по пространственно разделённым блокам, чтобы дообученная модель не оценивалась на местности, которую уже видела.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Reference layer</source>
        <translation>Эталонный слой</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Polygons or points of what is there.</source>
        <translation>Полигоны или точки того, что есть.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Field of the class</source>
        <translation>Поле класса</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Empty takes the only text field, or one class for all features.</source>
        <translation>Если пусто, берётся единственное текстовое поле или один класс для всех объектов.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>List of queries</source>
        <translation>Список запросов</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>CSV, TSV or JSON with the columns class, query and language, or class and a column for each language. Empty asks for the classes by their names.</source>
        <translation>CSV, TSV или JSON со столбцами class, query и language или class и столбцом для каждого языка. Если пусто, классы ищутся по названиям.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/models.py"/>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Names or folders of packages, one a line, the one “before” first.</source>
        <translation>Имена или папки пакетов, по одному на строку, первым тот, что «до».</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/trust.py"/>
        <source>Several tile sizes (metres)</source>
        <translation>Несколько размеров тайла (метры)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>For example 64, 128, 256; instead of the tile size.</source>
        <translation>Например, 64, 128, 256; вместо размера тайла.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Threshold (contrast)</source>
        <translation>Порог (контраст)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Recall and number of hits count tiles of at least this contrast.</source>
        <translation>Полнота и число результатов считают тайлы с контрастом не ниже этого.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Share of a tile (%)</source>
        <translation>Доля тайла (%)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A tile is right when features of the class cover so much of it.</source>
        <translation>Тайл верен, если объекты класса покрывают такую его часть.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Share of a feature (%)</source>
        <translation>Доля объекта (%)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A tile is right, too, when it holds so much of one feature.</source>
        <translation>Тайл верен и тогда, когда содержит такую часть одного объекта.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The reference is complete</source>
        <translation>Эталон полон</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The reference has every feature of its classes in the area. Otherwise only tiles that touch some feature are counted.</source>
        <translation>В эталоне есть все объекты его классов в этой области. Иначе считаются только тайлы, которые касаются какого-либо объекта.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Folds</source>
        <translation>Разбиения</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Number of spatially separated folds; 0 measures the area as a whole.</source>
        <translation>Число пространственно разделённых разбиений; 0 измеряет область целиком.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Side of a block (metres)</source>
        <translation>Сторона блока (метры)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Blocks of the folds: at least two tiles a side, better four or more.</source>
        <translation>Блоки разбиений: сторона не менее двух тайлов, лучше четырёх и более.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A page with tables and plots; JSON and CSV are written beside it.</source>
        <translation>Страница с таблицами и графиками; JSON и CSV пишутся рядом.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The blocks with the numbers of their folds.</source>
        <translation>Блоки с номерами их разбиений.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Mean average precision</source>
        <translation>Среднее средней точности</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>What a random order has</source>
        <translation>Чего достигает случайный порядок</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Recall at the threshold</source>
        <translation>Полнота при пороге</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Number of figures</source>
        <translation>Число показателей</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Change from the first model to the second</source>
        <translation>Изменение от первой модели ко второй</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/trust.py"/>
        <source>“{0}” is no list of at most 6 tile sizes such as 64, 128, 256.</source>
        <translation>«{0}» — не список не более чем из 6 размеров тайла, например 64, 128, 256.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Folds need the side of a block.</source>
        <translation>Для разбиений нужна сторона блока.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/evaluate.py"/>
        <source>{0}: mean average precision {1} %, chance {2} %, %Ln queries</source>
        <translation>
            <numerusform>{0}: среднее средней точности {1} %, случайность {2} %, %Ln запрос</numerusform>
            <numerusform>{0}: среднее средней точности {1} %, случайность {2} %, %Ln запроса</numerusform>
            <numerusform>{0}: среднее средней точности {1} %, случайность {2} %, %Ln запросов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>Score heat map</source>
        <translation>Теплокарта оценок</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>Writes how well each place of a raster fits a sentence: a GeoTIFF whose cells are the steps of the tile grid and hold the mean score of the tiles that cover them.

A raster that is not indexed is indexed first.</source>
        <translation>Записывает, насколько каждое место растра соответствует фразе: GeoTIFF, ячейки которого — шаги сетки тайлов и содержат среднюю оценку накрывающих их тайлов.

Непроиндексированный растр сначала индексируется.</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <location filename="../result_files.py"/>
        <source>Heat map</source>
        <translation>Теплокарта</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>A GeoTIFF (.tif) of 32-bit numbers; no data where there are no tiles.</source>
        <translation>GeoTIFF (.tif) с 32-битными числами; где тайлов нет — нет данных.</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/models.py"/>
        <location filename="../processing/search.py"/>
        <source>Number of tiles</source>
        <translation>Число тайлов</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <location filename="../processing/search.py"/>
        <source>Best score</source>
        <translation>Лучшая оценка</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>The heat map is a GeoTIFF: choose a name that ends with .tif.</source>
        <translation>Теплокарта — это GeoTIFF: выберите имя, которое оканчивается на .tif.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/options.py"/>
        <source>Tile size (metres)</source>
        <translation>Размер тайла (метры)</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Index raster</source>
        <translation>Индексировать растр</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Cuts a raster into overlapping tiles and computes what each one shows, once. After that a search takes a fraction of a second.

The index lies beside the raster. A cancelled run is not lost: the next one goes on there. Where the raster has changed, only changed tiles are computed again.</source>
        <translation>Режет растр на перекрывающиеся тайлы и один раз вычисляет, что видно на каждом. После этого поиск занимает долю секунды.

Индекс лежит рядом с растром. Отменённый запуск не пропадает: следующий продолжает с того же места. Там, где растр изменился, заново вычисляются только изменённые тайлы.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles computed in this run</source>
        <translation>Тайлы, вычисленные в этом запуске</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles per second</source>
        <translation>Тайлов в секунду</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/models.py"/>
        <source>Hash of the model</source>
        <translation>Хэш модели</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Device that ran</source>
        <translation>Использованное устройство</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/index_raster.py"/>
        <source>%Ln tiles of {0:g} m; {1} computed now, {2} tiles/s on {3}</source>
        <translation>
            <numerusform>%Ln тайл по {0:g} м; вычислено сейчас: {1}, {2} тайл./с на {3}</numerusform>
            <numerusform>%Ln тайла по {0:g} м; вычислено сейчас: {1}, {2} тайл./с на {3}</numerusform>
            <numerusform>%Ln тайлов по {0:g} м; вычислено сейчас: {1}, {2} тайл./с на {3}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Index status</source>
        <translation>Состояние индекса</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Says whether a raster is indexed with these settings: absent, partial, complete or stale (the raster has changed since), how many tiles there are, and how much disk they need. Computes nothing.</source>
        <translation>Говорит, проиндексирован ли растр с этими настройками: нет (absent), частично (partial), полностью (complete) или индекс устарел (stale: растр с тех пор изменился), сколько тайлов и сколько места на диске им нужно. Ничего не вычисляет.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Why it is stale</source>
        <translation>Почему устарел</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles that are indexed</source>
        <translation>Проиндексированные тайлы</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Pixel size (metres)</source>
        <translation>Размер пикселя (метры)</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Size of the index (MB)</source>
        <translation>Размер индекса (МБ)</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/index_raster.py"/>
        <source>{0}: {1} of %Ln tiles of {2:g} m</source>
        <translation>
            <numerusform>{0}: {1} из %Ln тайла по {2:g} м</numerusform>
            <numerusform>{0}: {1} из %Ln тайлов по {2:g} м</numerusform>
            <numerusform>{0}: {1} из %Ln тайлов по {2:g} м</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Gives every tile of a raster a class of a list, without training: the names of the classes are compared with the tiles. What the model is not sure of becomes “unknown”.

A raster that is not indexed is indexed first; another list on the same raster takes a second. Check the result with “Stratified sample” and “Assess accuracy”.</source>
        <translation>Даёт каждому тайлу растра класс из списка, без обучения: названия классов сравниваются с тайлами. То, в чём модель не уверена, становится «неизвестно».

Непроиндексированный растр сначала индексируется; другой список на том же растре занимает секунду. Проверьте результат с помощью «Стратифицированная выборка» и «Оценить точность».</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Polygons</source>
        <translation>Полигоны</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Of touching cells of one class (dissolved), or one for each tile (tiles).</source>
        <translation>Из соприкасающихся ячеек одного класса (dissolved) или по одному на тайл (tiles).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Labelled areas</source>
        <translation>Классифицированные участки</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Polygons with class, probability, margin, second class (.gpkg, .geojson).</source>
        <translation>Полигоны с классом, вероятностью, отрывом, вторым классом (.gpkg, .geojson).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Class raster</source>
        <translation>Растр классов</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>A GeoTIFF (.tif) of class values with colours and names; 0 is unknown.</source>
        <translation>GeoTIFF (.tif) со значениями классов, цветами и названиями; 0 — неизвестно.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Scores of every class</source>
        <translation>Оценки каждого класса</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>A GeoTIFF (.tif): probability, margin, entropy, then the probability of each class, before unknown and smoothing.</source>
        <translation>GeoTIFF (.tif): вероятность, отрыв, энтропия, затем вероятность каждого класса, до «неизвестно» и сглаживания.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>There is nothing to write: choose polygons, a raster or scores.</source>
        <translation>Записывать нечего: выберите полигоны, растр или оценки.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Label polygons</source>
        <translation>Классифицировать полигоны</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Gives every polygon of a layer (parcels, segments) the class that fits it best: the mean of the scores of the tiles below it, weighted by the area that it covers. The result is a copy of the layer with class, probability, margin and second class.

A polygon smaller than a tile gets the class of its surroundings.</source>
        <translation>Даёт каждому полигону слоя (участки, сегменты) наиболее подходящий класс: среднее оценок тайлов под ним, взвешенное по площади, которую он покрывает. Результат — копия слоя с классом, вероятностью, отрывом и вторым классом.

Полигон меньше тайла получает класс своего окружения.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>What is labelled, in any coordinate reference system. Only the selected ones where asked for. The layer is not changed.</source>
        <translation>Что классифицируется, в любой системе координат. Только выделенные, если так указано. Слой не меняется.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Labelled polygons</source>
        <translation>Классифицированные полигоны</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygons with their own fields and those of the labels (.gpkg, .geojson).</source>
        <translation>Полигоны со своими полями и полями классов (.gpkg, .geojson).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer cannot be opened. Check its path.</source>
        <translation>Слой полигонов не открывается. Проверьте путь к нему.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer has no coordinate reference system. Assign one.</source>
        <translation>У слоя полигонов нет системы координат. Назначьте её.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer is empty.</source>
        <translation>Слой полигонов пуст.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer has not been read.</source>
        <translation>Слой полигонов не прочитан.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>What a place can be: one of the lists that come with TerraSeek.</source>
        <translation>Чем может быть место: один из списков, поставляемых с TerraSeek.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Own classes</source>
        <translation>Свои классы</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of the list above: names between commas such as “en: water, forest | wood, town”, or the path of a class list (JSON).</source>
        <translation>Вместо списка выше: названия через запятую, например «en: water, forest | wood, town», или путь к списку классов (JSON).</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Language of the names that the model reads. “auto” is that of typed classes, else English. The legend is in the language of QGIS.</source>
        <translation>Язык названий, которые читает модель. «auto» — язык введённых классов, иначе английский. Легенда — на языке QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Cells of the size of the model's patches, where its package has patch embeddings. The image is read again, as long as indexing takes; nothing becomes unknown unless a lowest probability or a share to keep is given. Not with transduction.</source>
        <translation>Ячейки размером с патч модели, если в её пакете есть эмбеддинги патчей. Изображение читается снова, столько же, сколько длится индексирование; неизвестное появляется, только если задана наименьшая вероятность или сохраняемая доля. Не вместе с трансдукцией.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Lowest probability</source>
        <translation>Наименьшая вероятность</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>What is less probable becomes unknown; 0 leaves nothing unknown. Empty takes the probability above which 90 % were right when the model was calibrated.</source>
        <translation>Менее вероятное становится неизвестным; 0 не оставляет неизвестного. Если пусто — вероятность, выше которой при калибровке модели верны были 90 %.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Share to keep</source>
        <translation>Оставляемая доля</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of a lowest probability: only this share of the surest is labelled.</source>
        <translation>Вместо наименьшей вероятности: классифицируется только эта, самая надёжная доля.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Accuracy to aim at</source>
        <translation>Желаемая точность</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of a lowest probability: the one above which this share was right when the model was calibrated.</source>
        <translation>Вместо наименьшей вероятности: та, выше которой при калибровке модели верна была эта доля.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Several sentences a class</source>
        <translation>Несколько фраз на класс</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Average the sentences of the model's templates and all names of a class.</source>
        <translation>Усреднять фразы шаблонов модели и все названия класса.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Descriptions of the classes</source>
        <translation>Описания классов</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Use what the list says a class looks like from above.</source>
        <translation>Использовать то, что список говорит о виде класса сверху.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Removes single cells that differ from what is around them: majority of 3 × 3 cells, or a Markov random field (potts).</source>
        <translation>Убирает одиночные ячейки, не похожие на окружение: большинство 3 × 3 ячеек или марковское случайное поле (potts).</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Strength of the Markov field</source>
        <translation>Сила марковского поля</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Weight of the neighbours; 0 does not smooth.</source>
        <translation>Вес соседей; 0 не сглаживает.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Smallest group of cells</source>
        <translation>Наименьшая группа ячеек</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Smaller groups are given to their largest neighbour; 0 keeps all.</source>
        <translation>Меньшие группы отходят к самому большому соседу; 0 оставляет все.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Give a lowest probability, a share to keep or an accuracy to aim at, not two of them.</source>
        <translation>Укажите наименьшую вероятность, оставляемую долю или желаемую точность, но не две из них.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Patches and “Similar tiles decide together” do not go together.</source>
        <translation>Патчи и «Похожие тайлы решают вместе» несовместимы.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Type the classes, e.g. “en: water, forest”.</source>
        <translation>Введите классы, например «en: water, forest».</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>land cover,land use,classification,label,zero-shot,classes,accuracy,LULC</source>
        <translation>земной покров,землепользование,классификация,классы,метка,zero-shot,точность,LULC,land cover,land use</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Number of labelled places</source>
        <translation>Число классифицированных мест</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Number of unknown places</source>
        <translation>Число неизвестных мест</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Probability below which a place is unknown</source>
        <translation>Вероятность, ниже которой место неизвестно</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Unknown area in square metres</source>
        <translation>Неизвестная площадь в квадратных метрах</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Square metres of each class (JSON)</source>
        <translation>Квадратные метры каждого класса (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Certainty · {0}</source>
        <translation>Уверенность · {0}</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Land cover · {0}</source>
        <translation>Земной покров · {0}</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>{0}: {1} ha</source>
        <translation>{0}: {1} га</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Map of classes</source>
        <translation>Карта классов</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Polygons or a raster of classes: of “Label land cover”, which knows its classes, or any other.</source>
        <translation>Полигоны или растр классов: из «Земной покров», где классы известны, или любые другие.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Field of the map</source>
        <translation>Поле карты</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Field of the polygons with the class; empty is “class”.</source>
        <translation>Поле полигонов с классом; если пусто — «class».</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>For a map that does not know its classes: name of a list that comes with TerraSeek, path of one, or typed names.</source>
        <translation>Для карты, которая не знает своих классов: имя списка из поставки TerraSeek, путь к списку или введённые названия.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” cannot be opened. Check its path.</source>
        <translation>«{0}» не открывается. Проверьте путь.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” has to be a raster or a vector layer.</source>
        <translation>«{0}» должен быть растровым или векторным слоем.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” is a web layer. Save it as a file first.</source>
        <translation>«{0}» — веб-слой. Сначала сохраните его в файл.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” has no coordinate reference system. Assign one.</source>
        <translation>У «{0}» нет системы координат. Назначьте её.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>The layers have not been read.</source>
        <translation>Слои не прочитаны.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Model information</source>
        <translation>Сведения о модели</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Shows version, licence, languages with their measured quality, size and hash of an installed model package.</source>
        <translation>Показывает версию, лицензию, языки с их измеренным качеством, размер и хэш установленного пакета модели.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Languages with measured quality (JSON)</source>
        <translation>Языки с измеренным качеством (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>All installed models (JSON)</source>
        <translation>Все установленные модели (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Length of the embeddings</source>
        <translation>Длина эмбеддингов</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Size (MB)</source>
        <translation>Размер (МБ)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>No model is installed. Install one: see the options of TerraSeek.</source>
        <translation>Модель не установлена. Установите её: см. параметры TerraSeek.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>There is no model “{0}”. Installed: {1}.</source>
        <translation>Модели «{0}» нет. Установлены: {1}.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>{0} {1}, licence {2}, {3} MB, languages: {4}</source>
        <translation>{0} {1}, лицензия {2}, {3} МБ, языки: {4}</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Export index</source>
        <translation>Экспорт индекса</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Writes the tiles of an index and their embeddings as GeoParquet 1.1, for other programs. The raster has to be indexed. The engine's environment needs pyarrow.</source>
        <translation>Записывает тайлы индекса и их эмбеддинги в GeoParquet 1.1 для других программ. Растр должен быть проиндексирован. Окружению движка нужен pyarrow.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>GeoParquet</source>
        <translation>GeoParquet</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>GeoParquet files (*.parquet)</source>
        <translation>Файлы GeoParquet (*.parquet)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>A file that ends with .parquet: id, geometry and embedding of each tile.</source>
        <translation>Файл, который оканчивается на .parquet: код, геометрия и эмбеддинг каждого тайла.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>The export is a GeoParquet file: choose a name that ends with .parquet.</source>
        <translation>Экспортируется файл GeoParquet: выберите имя, которое оканчивается на .parquet.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>The raster's index with these settings is {0}.</source>
        <translation>Состояние индекса растра с этими настройками: {0}.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Run “Index raster” first.</source>
        <translation>Сначала выполните «Индексировать растр».</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/models.py"/>
        <source>%Ln tiles written</source>
        <translation>
            <numerusform>Записан %Ln тайл</numerusform>
            <numerusform>Записано %Ln тайла</numerusform>
            <numerusform>Записано %Ln тайлов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>An image file with a coordinate reference system: aerial, drone or satellite imagery. Web layers (WMS, XYZ) have to be saved as a file first.</source>
        <translation>Файл снимка с системой координат: аэро-, дрон- или спутниковая съёмка. Веб-слои (WMS, XYZ) сначала нужно сохранить в файл.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Name of an installed model package, or the path of one. Empty takes the model chosen in the panel, else the default one.</source>
        <translation>Имя установленного пакета модели или путь к нему. Если пусто, берётся модель, выбранная на панели, иначе модель по умолчанию.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Side of a tile on the ground. Empty or 0 derives it from the model and the raster's pixel size.</source>
        <translation>Сторона тайла на местности. Если пусто или 0, выводится из модели и размера пикселя растра.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Overlap (%)</source>
        <translation>Перекрытие (%)</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Share of a tile's side that neighbours share. 50 finds objects at tile edges.</source>
        <translation>Доля стороны тайла, общая с соседями. При 50 находятся объекты на краях тайлов.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Bands</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>One band, or three in the order red, green, blue. Empty follows the colour interpretation of the file or a known sensor.</source>
        <translation>Один канал или три в порядке красный, зелёный, синий. Если пусто — по цветовой интерпретации файла или известному сенсору.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>auto takes an NVIDIA card where one works. cuda fails where none works instead of falling back in silence. tensorrt builds an engine once, which takes minutes, and keeps it.</source>
        <translation>auto берёт карту NVIDIA там, где она работает. cuda даёт ошибку, если ни одна не работает, а не переходит молча на другое. tensorrt один раз строит движок, что занимает минуты, и хранит его.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Folder for indexes</source>
        <translation>Папка для индексов</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Where the index is looked for and written. Empty is “&lt;raster&gt;.terraseek” beside the raster, or the profile where that folder is read-only.</source>
        <translation>Где индекс ищется и записывается. Если пусто — «&lt;raster&gt;.terraseek» рядом с растром или профиль, если та папка только для чтения.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Area of interest</source>
        <translation>Область интереса</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Only tiles whose centre lies in this extent. It may be in any coordinate reference system. Empty is the whole raster.</source>
        <translation>Только тайлы, центр которых лежит в этом охвате. Он может быть в любой системе координат. Если пусто — весь растр.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Folder of an existing index of this raster, such as the output of “Index raster”. Empty finds the raster's index, and makes or updates it where needed.</source>
        <translation>Папка имеющегося индекса этого растра, например результат «Индексировать растр». Если пусто, находится индекс растра, при необходимости он создаётся или обновляется.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The raster cannot be opened. Check its path.</source>
        <translation>Растр не открывается. Проверьте путь к нему.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <location filename="../sources.py"/>
        <source>“{0}” is a {1} layer, not an image file.</source>
        <translation>«{0}» — слой {1}, а не файл снимка.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Save the part you need first: right-click the layer, Export &gt; Save As.</source>
        <translation>Сначала сохраните нужную часть: правый щелчок по слою, Экспорт &gt; Сохранить как.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Choose one band or three, not {0}.</source>
        <translation>Выберите один канал или три, а не {0}.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The raster has no band {0}; it has {1}.</source>
        <translation>В растре нет канала {0}; каналов в нём {1}.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The area of interest lies outside the raster. Choose one that overlaps it.</source>
        <translation>Область интереса лежит вне растра. Выберите такую, что пересекается с ним.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Replace files</source>
        <translation>Заменять файлы</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Whether output files that are there already are replaced. A file that is open as a layer of the project never is.</source>
        <translation>Заменяются ли уже имеющиеся выходные файлы. Файл, открытый как слой проекта, не заменяется никогда.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}”: choose a name that ends with {1}.</source>
        <translation>«{0}»: выберите имя, которое оканчивается на {1}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” is open as the layer “{1}”. Remove the layer first, or choose another name.</source>
        <translation>«{0}» открыт как слой «{1}». Сначала удалите слой или выберите другое имя.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” is there already. Choose another name, or tick “Replace files”.</source>
        <translation>«{0}» уже есть. Выберите другое имя или отметьте «Заменять файлы».</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” cannot be opened as a file. Save it as a file first.</source>
        <translation>«{0}» нельзя открыть как файл. Сначала сохраните его в файл.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>The layer cannot be read: {0}</source>
        <translation>Слой не читается: {0}</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Loading the model and reading the raster</source>
        <translation>Загрузка модели и чтение растра</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Waiting for another process that writes this index</source>
        <translation>Ожидание другого процесса, который пишет этот индекс</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>TerraSeek: search imagery by text</source>
        <translation>TerraSeek: поиск в снимках по тексту</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>What to look for, as a sentence in one of the ten languages, for example “a bridge over a river”. Sentences may be joined with AND, OR and NOT.</source>
        <translation>Что искать, фразой на одном из десяти языков, например «мост через реку». Фразы можно соединять словами AND, OR и NOT.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Language of the query. “detect” recognises it.</source>
        <translation>Язык запроса. «detect» распознаёт его.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <location filename="../processing/search.py"/>
        <source>Number of results</source>
        <translation>Число результатов</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The best tiles, at most so many.</source>
        <translation>Лучшие тайлы, не более этого числа.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Lowest score</source>
        <translation>Наименьшая оценка</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Drop tiles that score less. Empty keeps them.</source>
        <translation>Отбросить тайлы с оценкой ниже. Если пусто — оставить.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The query is empty. Type what you look for, e.g. “a bridge over a river”.</source>
        <translation>Запрос пуст. Введите, что вы ищете, например «мост через реку».</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The query is too long: at most {0} characters.</source>
        <translation>Запрос слишком длинный: не более {0} символов.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../result_files.py"/>
        <source>Score of every tile for “{0}”</source>
        <translation>Оценка каждого тайла для «{0}»</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>The results cannot be read from {0}.</source>
        <translation>Результаты нельзя прочитать из {0}.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../processing/trust.py"/>
        <source>The results cannot be written to {0}.</source>
        <translation>Результаты нельзя записать в {0}.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>No tile scores high enough. Lower the lowest score or enlarge the area.</source>
        <translation>Ни у одного тайла нет достаточной оценки. Снизьте наименьшую оценку или увеличьте область.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Tiles found</source>
        <translation>Найденные тайлы</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Polygons of the tiles with rank, score and percentile, the best one first.</source>
        <translation>Полигоны тайлов с местом, оценкой и процентилем, лучший первым.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <location filename="../processing/steered.py"/>
        <source>Language of the query</source>
        <translation>Язык запроса</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Whether anything convincing was found</source>
        <translation>Найдено ли что-то убедительное</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Verdict in words</source>
        <translation>Вывод словами</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Search by text</source>
        <translation>Поиск по тексту</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Ranks the tiles of a raster against a sentence in English, Portuguese, Spanish, French, German, Dutch, Italian, Chinese, Korean or Russian.

A raster that is not indexed is indexed first. Everything runs on this computer. The score says how well a tile fits compared with others of the same raster and query; it is no probability.</source>
        <translation>Упорядочивает тайлы растра по фразе на английском, португальском, испанском, французском, немецком, нидерландском, итальянском, китайском, корейском или русском языке.

Непроиндексированный растр сначала индексируется. Всё выполняется на этом компьютере. Оценка говорит, насколько тайл подходит по сравнению с другими для того же растра и запроса; это не вероятность.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Lowest contrast</source>
        <translation>Наименьший контраст</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Drop tiles that stand less above the rest of the raster, in standard deviations. Unlike scores, contrasts of different sentences and languages can be compared. With AND, OR and NOT the contrast is 3 plus the log odds of the score: 3 is where a tile half belongs. Empty keeps all.</source>
        <translation>Отбросить тайлы, которые меньше выделяются на фоне остального растра, в стандартных отклонениях. В отличие от оценок, контрасты разных фраз и языков можно сравнивать. С AND, OR и NOT контраст равен 3 плюс логит оценки: при 3 тайл подходит наполовину. Если пусто — оставить все.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Ranks the tiles of a raster by how much they look like examples: places in the raster (points or polygons) or an image file. Counter-examples push tiles down, and a sentence may be added.

A raster that is not indexed is indexed first.</source>
        <translation>Упорядочивает тайлы растра по сходству с образцами: местами растра (точками или полигонами) или файлом изображения. Контрпримеры опускают тайлы вниз, можно добавить и фразу.

Непроиндексированный растр сначала индексируется.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Points or polygons on what you look for, at most {0}; in any coordinate reference system. Only the selected ones where asked for.</source>
        <translation>Точки или полигоны на том, что вы ищете, не более {0}; в любой системе координат. Только выделенные, если так указано.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>A PNG, JPEG or TIFF that shows what you look for, seen from above.</source>
        <translation>PNG, JPEG или TIFF, на котором видно то, что вы ищете, сверху.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Counter-examples</source>
        <translation>Контрпримеры</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Points or polygons on what you do not look for.</source>
        <translation>Точки или полигоны на том, чего вы не ищете.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>There is no example. Give points, polygons or an image.</source>
        <translation>Нет образца. Укажите точки, полигоны или изображение.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>The example image is not there: {0}</source>
        <translation>Изображение-образец не найдено: {0}</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>There are {0} examples. Select at most {1}.</source>
        <translation>Образцов: {0}. Выделите не более {1}.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Search with marks</source>
        <translation>Поиск с отметками</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Ranks tiles against a sentence and what marked tiles taught: take a result layer, add a field, write 1 for right and 0 for wrong, leave the others empty. Where the marks do not help, the ranking is that of the sentence.

From 20 marks on, the share of right tiles among the results is estimated. The search can be saved as a detector and run on other rasters.</source>
        <translation>Упорядочивает тайлы по фразе и тому, чему научили отмеченные тайлы: возьмите слой результатов, добавьте поле, напишите 1 для верных и 0 для неверных, остальные оставьте пустыми. Где отметки не помогают, порядок задаёт фраза.

Начиная с 20 отметок оценивается доля верных тайлов среди результатов. Поиск можно сохранить как детектор и применять к другим растрам.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Marked tiles</source>
        <translation>Отмеченные тайлы</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A result layer of the same raster and tile size, or a table of tile names.</source>
        <translation>Слой результатов того же растра и размера тайла или таблица имён тайлов.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Field of the tile</source>
        <translation>Поле тайла</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The field that names the tile.</source>
        <translation>Поле, которое называет тайл.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Field of the mark</source>
        <translation>Поле отметки</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>1, true, yes or right; 0, false, no or wrong; anything else is no mark.</source>
        <translation>1, true, yes или right; 0, false, no или wrong; всё остальное — не отметка.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Save as detector</source>
        <translation>Сохранить как детектор</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A file with the query and what the marks taught, for “Run detector”.</source>
        <translation>Файл с запросом и тем, чему научили отметки, для «Применить детектор».</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tiles marked as right</source>
        <translation>Тайлы, отмеченные как верные</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tiles marked as wrong</source>
        <translation>Тайлы, отмеченные как неверные</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Share of what the marks say, 0 to 1</source>
        <translation>Вес отметок, от 0 до 1</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Estimated share of right tiles among the results</source>
        <translation>Оценка доли верных тайлов среди результатов</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Its lower bound (90 %)</source>
        <translation>Её нижняя граница (90 %)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Its upper bound (90 %)</source>
        <translation>Её верхняя граница (90 %)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tile to mark next</source>
        <translation>Следующий тайл для отметки</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>No tile is marked: write 1 or 0 into the field “{0}”.</source>
        <translation>Ни один тайл не отмечен: напишите 1 или 0 в поле «{0}».</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Run detector</source>
        <translation>Применить детектор</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Ranks the tiles of a raster with a detector: a query and what marks taught, saved under a name in the panel or by “Search with marks”. The index must be of the model that the detector was made with.</source>
        <translation>Упорядочивает тайлы растра детектором: запросом и тем, чему научили отметки, сохранёнными под именем на панели или через «Поиск с отметками». Индекс должен быть от той модели, с которой сделан детектор.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The file of the detector.</source>
        <translation>Файл детектора.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Run a search again</source>
        <translation>Повторить поиск</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Runs the search of a result layer again, from the recipe that the layer carries: raster, model, query, settings. What is not as it was is said: another model, a changed raster.</source>
        <translation>Повторяет поиск слоя результатов по рецепту, который слой хранит: растр, модель, запрос, настройки. Сообщается, что не так, как было: другая модель, изменённый растр.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Result layer</source>
        <translation>Слой результатов</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A layer of results made by TerraSeek, in the project or as a GeoPackage.</source>
        <translation>Слой результатов, созданный TerraSeek, в проекте или в GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Instead of a layer: a recipe, a GeoJSON of results, or a saved answer.</source>
        <translation>Вместо слоя: рецепт, GeoJSON с результатами или сохранённый ответ.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Nothing is other than it was</source>
        <translation>Ничто не отличается от прежнего</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>What is not as it was</source>
        <translation>Что не так, как было</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Give a result layer or the file of a recipe.</source>
        <translation>Укажите слой результатов или файл рецепта.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The recipe cannot be read: {0}</source>
        <translation>Рецепт не читается: {0}</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>There is no recipe of a search in it.</source>
        <translation>В нём нет рецепта поиска.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>the file is too large</source>
        <translation>файл слишком велик</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Read a query</source>
        <translation>Прочитать запрос</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Shows how a query is understood, without a raster: its phrases, its language, the synonyms and templates, and whether the model knows the language well. A fault is shown with its place.</source>
        <translation>Показывает без растра, как понят запрос: его выражения, язык, синонимы и шаблоны и хорошо ли модель знает этот язык. Ошибка показывается с её местом.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Phrases (JSON)</source>
        <translation>Выражения (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Sentences of each phrase (JSON)</source>
        <translation>Фразы каждого выражения (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>What to know about the language</source>
        <translation>Что нужно знать о языке</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Whether it is a plain sentence</source>
        <translation>Простая ли это фраза</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Stratified sample</source>
        <translation>Стратифицированная выборка</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Draws random points in every class of a map, to be labelled by hand: fill in the field “reference” by eye, then compare with “Assess accuracy”. The size follows from the standard error wanted for the overall accuracy (Olofsson et al. 2014), or is given. Points come in random order, so that no row of one class gives the answer away.</source>
        <translation>Отбирает случайные точки в каждом классе карты для ручной разметки: заполните поле «reference» на глаз, затем сравните с помощью «Оценить точность». Объём следует из желаемой стандартной ошибки общей точности (Olofsson et al. 2014) или задаётся. Точки идут в случайном порядке, чтобы ряд одного класса не выдал ответ.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Number of points</source>
        <translation>Число точек</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points in all. Empty derives it from the standard error.</source>
        <translation>Всего точек. Если пусто, выводится из стандартной ошибки.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Wanted for the overall accuracy; half of it needs four times the points.</source>
        <translation>Желаемая для общей точности; для вдвое меньшей нужно вчетверо больше точек.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Division among the classes</source>
        <translation>Распределение по классам</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>balanced: by area, but enough of rare classes; proportional: by area; equal: as many of every class.</source>
        <translation>balanced: по площади, но достаточно из редких классов; proportional: по площади; equal: поровну из каждого класса.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points that a rare class gets when the division is balanced.</source>
        <translation>Сколько точек получает редкий класс при сбалансированном распределении.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Expected accuracy</source>
        <translation>Ожидаемая точность</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Of every class, a guess: the size follows from it and the standard error.</source>
        <translation>Каждого класса, предположительно: из неё и стандартной ошибки следует объём.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>The same number draws the same points again.</source>
        <translation>То же число отбирает те же точки снова.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points</source>
        <translation>Точки</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points (.gpkg) with the empty field “reference” and the stratum of each.</source>
        <translation>Точки (.gpkg) с пустым полем «reference» и стратой каждой.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>{0}: {1} points, {2} % of the area</source>
        <translation>{0}: точек {1}, {2} % площади</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <location filename="../results_box.py"/>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Tiles of at least the lowest contrast (2.5 where none is given) that touch, joined into one place each, with their number and the score of the best one.</source>
        <translation>Соприкасающиеся тайлы с контрастом не ниже наименьшего (2.5, если он не задан), объединённые в одно место, с их числом и оценкой лучшего.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Number of places</source>
        <translation>Число мест</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Ranking</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>What a plain sentence is ranked by. contrast takes off what makes a tile near to every sentence and mostly finds more; cosine is the model's own figure.</source>
        <translation>По чему упорядочивается простая фраза. contrast вычитает то, что приближает тайл к любой фразе, и обычно находит больше; cosine — собственный показатель модели.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Synonyms and templates</source>
        <translation>Синонимы и шаблоны</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Average the query with its shipped synonyms and the model's templates.</source>
        <translation>Усреднять запрос с его синонимами из поставки и шаблонами модели.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <location filename="../prompts_dialog.py"/>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Sentences that are averaged instead of the query, one a line; at most 32.</source>
        <translation>Фразы, которые усредняются вместо запроса, по одной на строку; не более 32.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>For example 64, 128, 256: small things are found in small tiles, large ones in large tiles. Instead of the tile size; the ranking is by contrast then.</source>
        <translation>Например, 64, 128, 256: мелкое находится в малых тайлах, крупное — в больших. Вместо размера тайла; порядок тогда по контрасту.</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>The model compares tiles with sentences. More sentences for one thing are averaged, which often finds more.</source>
        <translation>Модель сравнивает тайлы с фразами. Несколько фраз об одном усредняются, что часто находит больше.</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Only what was typed</source>
        <translation>Только то, что введено</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>With the synonyms and templates below</source>
        <translation>С синонимами и шаблонами ниже</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Only the sentences below, as I edit them</source>
        <translation>Только фразы ниже, как я их правлю</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>One sentence a line, at most {0}</source>
        <translation>По одной фразе на строку, не более {0}</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Goes with a plain sentence, not with AND, OR and NOT</source>
        <translation>Годится для простой фразы, не для AND, OR и NOT</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>Language of the query; its synonyms and comparison terms depend on it</source>
        <translation>Язык запроса; от него зависят синонимы и термины для сравнения</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>The sentences that the model compares with the tiles</source>
        <translation>Фразы, которые модель сравнивает с тайлами</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>Search by places, polygons or an image file, with or without words</source>
        <translation>Искать по местам, полигонам или файлу изображения, со словами или без них</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>{0} (auto)</source>
        <translation>{0} (авто)</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>{0}? (auto)</source>
        <translation>{0}? (авто)</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>Not recognised</source>
        <translation>Не распознан</translation>
    </message>
    <message>
        <location filename="../render.py"/>
        <source>{0} km</source>
        <translation>{0} км</translation>
    </message>
    <message>
        <location filename="../render.py"/>
        <source>{0} m</source>
        <translation>{0} м</translation>
    </message>
    <message>
        <location filename="../render.py"/>
        <location filename="../style.py"/>
        <source>score</source>
        <translation>оценка</translation>
    </message>
    <message>
        <location filename="../render.py"/>
        <location filename="../results_store.py"/>
        <source>{0} cannot be written</source>
        <translation>не удаётся записать {0}</translation>
    </message>
    <message>
        <location filename="../result_files.py"/>
        <source>QGIS cannot open {0}</source>
        <translation>QGIS не может открыть {0}</translation>
    </message>
    <message>
        <location filename="../result_files.py"/>
        <source>Heat map · {0}</source>
        <translation>Теплокарта · {0}</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Save the heat map</source>
        <translation>Сохранить теплокарту</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>this QGIS cannot write COG files</source>
        <translation>этот QGIS не умеет писать файлы COG</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Zoom to the tile</source>
        <translation>Увеличить до тайла</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Copy coordinates</source>
        <translation>Скопировать координаты</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>More like this</source>
        <translation>Больше похожих</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Not like this</source>
        <translation>Не такое</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Mark as right</source>
        <translation>Отметить как верное</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Mark as wrong</source>
        <translation>Отметить как неверное</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Take the mark away</source>
        <translation>Снять отметку</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Shown tiles as GeoPackage…</source>
        <translation>Показанные тайлы в GeoPackage…</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Shown tiles as GeoParquet…</source>
        <translation>Показанные тайлы в GeoParquet…</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Heat map as Cloud Optimized GeoTIFF…</source>
        <translation>Теплокарта в Cloud Optimized GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <location filename="../results_box.py"/>
        <source>Save the results</source>
        <translation>Сохранить результаты</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Previous result</source>
        <translation>Предыдущий результат</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Next result</source>
        <translation>Следующий результат</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Zoom to a result when stepping to it</source>
        <translation>Приближать каждый результат при переходе к нему</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Pictures or list</source>
        <translation>Картинки или список</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Join hits that touch: a list of places, not of tiles</source>
        <translation>Объединять соприкасающиеся результаты: список мест, а не тайлов</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Tile {0}</source>
        <translation>Тайл {0}</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>{0} % of all tiles score lower</source>
        <translation>У {0} % тайлов оценка ниже</translation>
    </message>
    <message numerus="yes">
        <location filename="../results_view.py"/>
        <source>%Ln tiles joined</source>
        <translation>
            <numerusform>Объединён %Ln тайл</numerusform>
            <numerusform>Объединено %Ln тайла</numerusform>
            <numerusform>Объединено %Ln тайлов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Rank with the other model: {0}</source>
        <translation>Место у другой модели: {0}</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>1 is the tile that fits the sentence best</source>
        <translation>1 — тайл, который лучше всего соответствует фразе</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Share of all tiles of the layer that score lower</source>
        <translation>Доля тайлов слоя с более низкой оценкой</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>The image that the tile is on</source>
        <translation>Снимок, на котором находится тайл</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>How far the tile fits the query with its operators, from 0 to 1</source>
        <translation>Насколько тайл подходит к запросу с операторами, от 0 до 1</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Cosine similarity of tile and sentence</source>
        <translation>Косинусное сходство тайла и фразы</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Contrast of the whole query {0} (at 3 a tile half fits it)</source>
        <translation>Контраст всего запроса {0} (при 3 тайл подходит наполовину)</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Contrast {0} (2 is a little, 3 clear, 5 outstanding)</source>
        <translation>Контраст {0} (2 — слабый, 3 — ясный, 5 — выдающийся)</translation>
    </message>
    <message>
        <location filename="../setup_check.py"/>
        <source>{0} is a 32-bit one</source>
        <translation>{0} — 32-битный</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>An environment of your own is used: {0}</source>
        <translation>Используется ваше окружение: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The chosen Python is not there: {0}</source>
        <translation>Выбранный Python не найден: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>An environment that was found is used: {0}</source>
        <translation>Используется найденное окружение: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine is set up: Python {0}, {1}.</source>
        <translation>Движок установлен: Python {0}, {1}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine was set up for another version of the plugin: update it.</source>
        <translation>Движок установлен для другой версии модуля: обновите его.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine's environment is damaged or was deleted: repair it.</source>
        <translation>Окружение движка повреждено или удалено: восстановите его.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine is not set up yet.</source>
        <translation>Движок ещё не установлен.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>TerraSeek: search engine</source>
        <translation>TerraSeek: поисковый движок</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <location filename="../setup_job.py"/>
        <source>Checking the environment…</source>
        <translation>Проверка окружения…</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine's environment was removed.</source>
        <translation>Окружение движка удалено.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Remove the engine's environment? Indexes and models stay.</source>
        <translation>Удалить окружение движка? Индексы и модели останутся.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Python 3.10 or newer</source>
        <translation>Python 3.10 или новее</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Offline archive</source>
        <translation>Автономный архив</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Offline archive (*.zip)</source>
        <translation>Автономный архив (*.zip)</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Folder of wheels</source>
        <translation>Папка с пакетами wheel</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Folder of a virtual environment</source>
        <translation>Папка виртуального окружения</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The environment works and is used from now on (engine {0}, Python {1}).</source>
        <translation>Окружение работает и теперь используется (движок {0}, Python {1}).</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Set up anew</source>
        <translation>Установить заново</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Repair</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <location filename="../setup_form.py"/>
        <source>Set up</source>
        <translation>Установить</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>It takes about {0} MB on the disk ({1} GB are free), in {2}.</source>
        <translation>Займёт около {0} МБ на диске (свободно {1} ГБ), в {2}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>About {0} MB are downloaded from pypi.org.</source>
        <translation>С pypi.org загружается около {0} МБ.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The proxy of QGIS is used: {0}.</source>
        <translation>Используется прокси QGIS: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>No NVIDIA driver was found here: the GPU would not be used.</source>
        <translation>Драйвер NVIDIA не найден: GPU не использовался бы.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Stop the set-up? Nothing is changed then.</source>
        <translation>Остановить установку? Тогда ничего не изменится.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Free some space, or move the QGIS profile to a larger disk, then try again.</source>
        <translation>Освободите место или перенесите профиль QGIS на диск побольше, затем повторите.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The proxy refused the connection.</source>
        <translation>Прокси отклонил соединение.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Check the proxy under Settings &gt; Options &gt; Network, or use an offline archive.</source>
        <translation>Проверьте прокси в меню Установки &gt; Параметры &gt; Сеть или возьмите автономный архив.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip не умеет работать через прокси SOCKS.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Set an HTTP proxy under Settings &gt; Options &gt; Network, or use an offline archive.</source>
        <translation>Задайте прокси HTTP в меню Установки &gt; Параметры &gt; Сеть или возьмите автономный архив.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The connection is not trusted: its certificate could not be checked.</source>
        <translation>Соединению нет доверия: его сертификат не удалось проверить.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Your office may inspect connections: set PIP_CERT to its certificate, or use an offline archive.</source>
        <translation>Возможно, ваша организация проверяет соединения: укажите её сертификат в PIP_CERT или возьмите автономный архив.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The package index could not be reached.</source>
        <translation>Каталог пакетов недоступен.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Check the connection and the proxy (Settings &gt; Options &gt; Network), or use an offline archive.</source>
        <translation>Проверьте соединение и прокси (Установки &gt; Параметры &gt; Сеть) или возьмите автономный архив.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A package is damaged.</source>
        <translation>Пакет повреждён.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Try again, or get the archive again.</source>
        <translation>Повторите попытку или получите архив ещё раз.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A file could not be written.</source>
        <translation>Не удалось записать файл.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Close other programs that use the engine, and see whether a virus scanner blocks the folder of the QGIS profile.</source>
        <translation>Закройте другие программы, использующие движок, и проверьте, не блокирует ли антивирус папку профиля QGIS.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The path of the QGIS profile is too long for Windows.</source>
        <translation>Путь к профилю QGIS слишком длинный для Windows.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Switch long paths on in Windows, or start QGIS with a shorter folder after --profiles-path.</source>
        <translation>Включите длинные пути в Windows или запустите QGIS с более короткой папкой после --profiles-path.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A package has no version for this Python.</source>
        <translation>У пакета нет версии для этого Python.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another Python, best one from 3.10 to 3.13.</source>
        <translation>Выберите другой Python, лучше от 3.10 до 3.13.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The archive lacks packages for this Python or this system.</source>
        <translation>В архиве нет пакетов для этого Python или этой системы.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose the Python that the archive was made for (its name says which).</source>
        <translation>Выберите Python, для которого сделан архив (это видно из его имени).</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This Python is too old: {0}.</source>
        <translation>Этот Python слишком стар: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose Python {0} or newer.</source>
        <translation>Выберите Python {0} или новее.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This is no Python that can be started: {0}</source>
        <translation>Это не Python, который можно запустить: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another one.</source>
        <translation>Выберите другой.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This Python cannot make a private environment: {0} is missing.</source>
        <translation>Этот Python не может создать отдельное окружение: нет {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>On Debian and Ubuntu install the package python3-venv; or choose another Python.</source>
        <translation>В Debian и Ubuntu установите пакет python3-venv или выберите другой Python.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The archive is refused: {0}.</source>
        <translation>Архив отклонён: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Get it again from its maker.</source>
        <translation>Получите его ещё раз у того, кто его сделал.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The environment does not work: {0}</source>
        <translation>Окружение не работает: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Try again; details are in the log.</source>
        <translation>Повторите попытку; подробности в журнале.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This environment cannot be used: {0}.</source>
        <translation>Это окружение использовать нельзя: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another one, or let TerraSeek set up its own.</source>
        <translation>Выберите другое или дайте TerraSeek установить своё.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Another QGIS is setting up the engine.</source>
        <translation>Другой QGIS устанавливает движок.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Wait until it is done, or close it.</source>
        <translation>Подождите, пока он закончит, или закройте его.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The set-up failed: {0}</source>
        <translation>Установка не удалась: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>see the log</source>
        <translation>см. журнал</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Details are in the log. Try again, or use an offline archive.</source>
        <translation>Подробности в журнале. Повторите попытку или возьмите автономный архив.</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>TerraSeek computes on your own machine, in a Python environment of its own in your QGIS profile. The Python of QGIS is not touched.</source>
        <translation>TerraSeek считает на вашем компьютере, в собственном окружении Python в вашем профиле QGIS. Python самого QGIS не затрагивается.</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>The Python from which the environment is made</source>
        <translation>Python, из которого создаётся окружение</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Choose another Python</source>
        <translation>Выбрать другой Python</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>NVIDIA GPU (CUDA), and CPU</source>
        <translation>GPU NVIDIA (CUDA) и CPU</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Internet (pypi.org)</source>
        <translation>Интернет (pypi.org)</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Offline archive or folder of wheels</source>
        <translation>Автономный архив или папка с пакетами wheel</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Archive…</source>
        <translation>Архив…</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Computes on</source>
        <translation>Считает на</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Packages from</source>
        <translation>Пакеты из</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Use another environment…</source>
        <translation>Использовать другое окружение…</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <location filename="../setup_hooks.py"/>
        <source>Set up engine…</source>
        <translation>Установить движок…</translation>
    </message>
    <message>
        <location filename="../setup_hooks.py"/>
        <source>Model packages…</source>
        <translation>Пакеты моделей…</translation>
    </message>
    <message>
        <location filename="../setup_interpreters.py"/>
        <source>Python {0} of QGIS ({1})</source>
        <translation>Python {0} из QGIS ({1})</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Looking at the Python…</source>
        <translation>Осмотр Python…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The set-up was cancelled.</source>
        <translation>Установка отменена.</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Checking the archive…</source>
        <translation>Проверка архива…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Making a private environment…</source>
        <translation>Создание отдельного окружения…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Preparing pip…</source>
        <translation>Подготовка pip…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Installing the engine's packages…</source>
        <translation>Установка пакетов движка…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Installing the model package…</source>
        <translation>Установка пакета модели…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The model package was not installed: {0}</source>
        <translation>Пакет модели не установлен: {0}</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The search engine is set up.</source>
        <translation>Поисковый движок установлен.</translation>
    </message>
    <message>
        <location filename="../setup_pip.py"/>
        <source>Downloading {0} ({1})…</source>
        <translation>Загрузка {0} ({1})…</translation>
    </message>
    <message>
        <location filename="../setup_pip.py"/>
        <source>Unpacking the packages…</source>
        <translation>Распаковка пакетов…</translation>
    </message>
    <message>
        <location filename="../setup_process.py"/>
        <source>It did not answer in time.</source>
        <translation>Ответ не пришёл вовремя.</translation>
    </message>
    <message>
        <location filename="../setup_process.py"/>
        <source>It crashed.</source>
        <translation>Аварийное завершение.</translation>
    </message>
    <message>
        <location filename="../setup_store.py"/>
        <source>another QGIS is setting up the engine</source>
        <translation>другой QGIS устанавливает движок</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Search several images</source>
        <translation>Поиск по нескольким снимкам</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>The best tiles of all ticked images make one list, each with its image’s name.</source>
        <translation>Лучшие тайлы всех отмеченных снимков составляют один список, каждый с именем своего снимка.</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>State of the index</source>
        <translation>Состояние индекса</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>looking…</source>
        <translation>проверка…</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Index what is missing first</source>
        <translation>Сначала индексировать недостающее</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Not indexed, so indexed first: {0}</source>
        <translation>Не проиндексировано, поэтому сначала индексируется: {0}</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Not indexed, so left out: {0}</source>
        <translation>Не проиндексировано, поэтому пропущено: {0}</translation>
    </message>
    <message>
        <location filename="../sizes_edit.py"/>
        <source>one, as above</source>
        <translation>один, как выше</translation>
    </message>
    <message>
        <location filename="../sizes_edit.py"/>
        <source>Several tile sizes in metres, e.g. 64, 128, 256: small things are found in small tiles, large ones in large tiles. Each size has an index of its own. At most {0}.</source>
        <translation>Несколько размеров тайла в метрах, например 64, 128, 256: мелкое находится в малых тайлах, крупное — в больших. У каждого размера свой индекс. Не более {0}.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>No raster layer is chosen.</source>
        <translation>Растровый слой не выбран.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Load an image and choose it above.</source>
        <translation>Загрузите снимок и выберите его выше.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>The layer “{0}” has lost its file.</source>
        <translation>Слой «{0}» потерял свой файл.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Repair its source (right-click the layer) or load the file again.</source>
        <translation>Исправьте его источник (правый щелчок по слою) или загрузите файл снова.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Choose the area that you need, then press Copy.</source>
        <translation>Выберите нужную область, затем нажмите «Копировать».</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>“{0}” has no coordinate reference system.</source>
        <translation>У «{0}» нет системы координат.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Write one into the file: Raster &gt; Projections &gt; Assign Projection.</source>
        <translation>Запишите её в файл: Растр &gt; Проекции &gt; Назначить проекцию.</translation>
    </message>
    <message>
        <location filename="../style.py"/>
        <source>best</source>
        <translation>лучшие</translation>
    </message>
</context>
</TS>
