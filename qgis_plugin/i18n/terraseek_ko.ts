<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>TerraSeek</name>
    <message>
        <location filename="../area.py"/>
        <location filename="../copy_dialog.py"/>
        <source>Area</source>
        <translation>영역</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The part of the image that is indexed and searched</source>
        <translation>색인하고 검색할 영상의 부분</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Whole layer</source>
        <translation>전체 레이어</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>What the map shows</source>
        <translation>지도에 보이는 범위</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Selected polygons of</source>
        <translation>선택한 폴리곤의 레이어</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The rectangle around the selected polygons is searched</source>
        <translation>선택한 폴리곤을 둘러싼 사각형에서 검색합니다</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>There is no polygon layer to take the area from.</source>
        <translation>영역을 가져올 폴리곤 레이어가 없습니다.</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>Select polygons of “{0}” first.</source>
        <translation>먼저 “{0}”에서 폴리곤을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../area.py"/>
        <source>The area does not touch the image.</source>
        <translation>영역이 영상과 겹치지 않습니다.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine could not start: {0}.</source>
        <translation>엔진을 시작할 수 없습니다: {0}.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Check the engine's Python in the settings of TerraSeek.</source>
        <translation>TerraSeek 설정에서 엔진의 Python을 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine speaks protocol {0}, the plugin {1}.</source>
        <translation>엔진은 프로토콜 {0}, 플러그인은 {1}을(를) 사용합니다.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Update the plugin and its engine together.</source>
        <translation>플러그인과 엔진을 함께 업데이트하십시오.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The request is too long for the engine.</source>
        <translation>요청이 너무 길어 엔진이 처리할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Use fewer examples, or simpler polygons.</source>
        <translation>예시를 줄이거나 더 단순한 폴리곤을 사용하십시오.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine did not answer in time.</source>
        <translation>엔진이 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>The engine is not running.</source>
        <translation>엔진이 실행되고 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine sent a message without end.</source>
        <translation>엔진이 끝이 없는 메시지를 보냈습니다.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine ended by itself (exit code {0}).</source>
        <translation>엔진이 스스로 종료되었습니다(종료 코드 {0}).</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <source>Run it again: indexing goes on where it stopped.</source>
        <translation>다시 실행하십시오. 멈춘 곳부터 색인이 계속됩니다.</translation>
    </message>
    <message>
        <location filename="../blocking_client.py"/>
        <location filename="../engine_client.py"/>
        <source>The engine does not speak the protocol.</source>
        <translation>엔진이 프로토콜을 지원하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Two models compared</source>
        <translation>두 모델 비교</translation>
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
        <translation>괄호 안: 다른 모델에서의 타일 순위입니다.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Best tiles</source>
        <translation>상위 타일</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>In both lists</source>
        <translation>두 목록 모두</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <source>The rank correlation (Spearman) is 1 where both models put all tiles in the same order and 0 where the order of one says nothing about the other’s. It does not say which model is right: look at the tiles that only one of them found.</source>
        <translation>순위 상관(스피어먼)은 두 모델이 모든 타일을 같은 순서로 놓으면 1이고, 한쪽의 순서가 다른 쪽에 대해 아무것도 말해 주지 않으면 0입니다. 어느 모델이 옳은지는 말해 주지 않으므로, 한쪽만 찾은 타일을 살펴보십시오.</translation>
    </message>
    <message>
        <location filename="../comparison_dialog.py"/>
        <location filename="../copy_dialog.py"/>
        <location filename="../diagnostics.py"/>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Copy imagery for searching</source>
        <translation>검색용 영상 복사</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>“{0}” can only be read by QGIS. The chosen area is copied to a GeoTIFF in the cache folder, which is then searched.</source>
        <translation>“{0}”은(는) QGIS에서만 읽을 수 있습니다. 선택한 영역을 캐시 폴더의 GeoTIFF로 복사한 다음 거기서 검색합니다.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Pixel size</source>
        <translation>픽셀 크기</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../model_manager.py"/>
        <location filename="../options_page.py"/>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>not stated by the layer</source>
        <translation>레이어에 명시되지 않음</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>{0}. Check that its terms allow a copy.</source>
        <translation>{0}. 약관에서 복사를 허용하는지 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Imagery</source>
        <translation>영상</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>Choose larger pixels or a smaller area.</source>
        <translation>더 큰 픽셀이나 더 작은 영역을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../copy_dialog.py"/>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} 픽셀</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>The pixel size must be above 0.</source>
        <translation>픽셀 크기는 0보다 커야 합니다.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>{0} × {1} pixels are too many, at most {2} million are copied.</source>
        <translation>{0} × {1} 픽셀은 너무 많습니다. 최대 {2}백만 픽셀까지 복사합니다.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Copy of “{0}”</source>
        <translation>“{0}”의 사본</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>{0} (copy)</source>
        <translation>{0} (사본)</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>the file cannot be read</source>
        <translation>파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Copy of “{0}” for searching.</source>
        <translation>검색용 “{0}” 사본.</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>Imagery: {0}</source>
        <translation>영상: {0}</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <source>it was stopped</source>
        <translation>중지되었습니다</translation>
    </message>
    <message>
        <location filename="../copy_layer.py"/>
        <location filename="../results_actions.py"/>
        <source>it cannot be written</source>
        <translation>쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../detector_store.py"/>
        <source>Give the detector a name.</source>
        <translation>탐지기에 이름을 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../detector_store.py"/>
        <source>“{0}” cannot be the name of a file.</source>
        <translation>“{0}”은(는) 파일 이름이 될 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>TerraSeek: diagnostics</source>
        <translation>TerraSeek: 진단</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Run again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <location filename="../examples_dialog.py"/>
        <location filename="../setup_form.py"/>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>A batch is being run on the device…</source>
        <translation>장치에서 배치를 실행하는 중…</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>The engine is being asked…</source>
        <translation>엔진에 질의하는 중…</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <location filename="../diagnostics.py"/>
        <source>Home folders and passwords are left out.</source>
        <translation>개인 폴더와 비밀번호는 제외됩니다.</translation>
    </message>
    <message>
        <location filename="../engine_client.py"/>
        <source>The engine refused the connection: {0}</source>
        <translation>엔진이 연결을 거부했습니다: {0}</translation>
    </message>
    <message>
        <location filename="../engine_client.py"/>
        <source>The engine crashed.</source>
        <translation>엔진이 비정상 종료되었습니다.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The engine's Python is not there: {0}</source>
        <translation>엔진의 Python이 없습니다: {0}</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Choose the Python of an environment with the engine's packages.</source>
        <translation>엔진의 패키지가 있는 환경의 Python을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The engine's environment is damaged or was deleted.</source>
        <translation>엔진의 환경이 손상되었거나 삭제되었습니다.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Repair it: menu Plugins &gt; TerraSeek &gt; Set up engine.</source>
        <translation>복구하십시오: 플러그인 메뉴 &gt; TerraSeek &gt; 엔진 설치.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>The search engine is not set up yet.</source>
        <translation>검색 엔진이 아직 설치되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../engine_env.py"/>
        <source>Set it up: menu Plugins &gt; TerraSeek &gt; Set up engine.</source>
        <translation>설치하십시오: 플러그인 메뉴 &gt; TerraSeek &gt; 엔진 설치.</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>about {0}</source>
        <translation>약 {0}</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>perhaps {0} (not measured here yet)</source>
        <translation>아마 {0} (여기서 아직 측정되지 않음)</translation>
    </message>
    <message>
        <location filename="../estimate.py"/>
        <source>The index needs about {0} MB, and {1} MB are free.</source>
        <translation>색인에 약 {0} MB가 필요하며, 여유 공간은 {1} MB입니다.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../processing/search.py"/>
        <source>Search by example</source>
        <translation>예시로 검색</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>The search looks for tiles like the ticked examples and away from the others. Words in the query line count as well.</source>
        <translation>체크한 예시와 비슷하고 나머지와는 다른 타일을 찾습니다. 검색어 줄의 말도 함께 반영됩니다.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Ticked: like this. Not ticked: not like this.</source>
        <translation>체크함: 이런 것. 체크하지 않음: 이런 것 제외.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Point on the map</source>
        <translation>지도 위의 점</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Selected features</source>
        <translation>선택한 객체</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Points or polygons selected in the active vector layer</source>
        <translation>활성 벡터 레이어에서 선택한 점이나 폴리곤</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Image file…</source>
        <translation>영상 파일…</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../model_manager.py"/>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>At most {0} examples are used.</source>
        <translation>예시는 최대 {0}개까지 사용합니다.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Choose an image in the panel first.</source>
        <translation>먼저 패널에서 영상을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>This place has no coordinates in the image's CRS.</source>
        <translation>이 위치는 영상의 좌표계에 좌표가 없습니다.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>This place is not on the image.</source>
        <translation>이 위치는 영상 위에 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Point {0}, {1}</source>
        <translation>점 {0}, {1}</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Select points or polygons in a vector layer and make it the active layer.</source>
        <translation>벡터 레이어에서 점이나 폴리곤을 선택하고 그 레이어를 활성 레이어로 만드십시오.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>{0}, feature {1}</source>
        <translation>{0}, 객체 {1}</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>The selected features are no points or polygons.</source>
        <translation>선택한 객체가 점이나 폴리곤이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <location filename="../processing/search.py"/>
        <source>Example image</source>
        <translation>예시 영상</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Images (*.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>영상 (*.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <location filename="../examples_dialog.py"/>
        <source>Image {0}</source>
        <translation>영상 {0}</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>The current tile is right, go to the next (key {0})</source>
        <translation>현재 타일이 맞음, 다음으로 이동(키 {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>The current tile is wrong, go to the next (key {0})</source>
        <translation>현재 타일이 틀림, 다음으로 이동(키 {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Most useful</source>
        <translation>가장 유용한 것</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Go to the tile whose mark would teach most (key {0})</source>
        <translation>표시하면 가장 많이 배울 수 있는 타일로 이동(키 {0})</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Rank all tiles anew with what you have marked</source>
        <translation>표시한 것으로 모든 타일의 순위를 다시 매깁니다</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <location filename="../processing/steered.py"/>
        <source>Detector</source>
        <translation>탐지기</translation>
    </message>
    <message>
        <location filename="../feedback_box.py"/>
        <source>Keep the query and its marks under a name, and run them on other images</source>
        <translation>검색어와 표시를 이름을 붙여 보관하고 다른 영상에 적용합니다</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Show only the best; needs no new search</source>
        <translation>가장 좋은 결과만 표시합니다. 새로 검색할 필요가 없습니다</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Show only tiles of at least this score; needs no new search</source>
        <translation>이 점수 이상인 타일만 표시합니다. 새로 검색할 필요가 없습니다</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Best</source>
        <translation>상위</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>Score from</source>
        <translation>최소 점수</translation>
    </message>
    <message>
        <location filename="../filters_box.py"/>
        <source>any</source>
        <translation>전체</translation>
    </message>
    <message>
        <location filename="../i18n/__init__.py"/>
        <source>{0} s</source>
        <translation>{0}초</translation>
    </message>
    <message>
        <location filename="../i18n/__init__.py"/>
        <source>{0} min {1} s</source>
        <translation>{0}분 {1}초</translation>
    </message>
    <message>
        <location filename="../i18n/__init__.py"/>
        <source>{0} h {1} min</source>
        <translation>{0}시간 {1}분</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} (character {1}).</source>
        <translation>{0} ({1}번째 글자).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Here: {0}</source>
        <translation>여기: {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The quotation mark is never closed</source>
        <translation>따옴표가 닫히지 않았습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} parentheses inside each other</source>
        <translation>괄호가 {0}겹을 넘습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} NOTs or parentheses inside each other</source>
        <translation>NOT이나 괄호가 {0}겹을 넘습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A weight lies between {0} and {1}</source>
        <translation>가중치는 {0}와(과) {1} 사이입니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>This parenthesis is never closed</source>
        <translation>이 괄호가 닫히지 않았습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>This parenthesis was never opened</source>
        <translation>이 괄호는 열린 적이 없습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>AND, OR or NOT is missing before this</source>
        <translation>이 앞에 AND, OR 또는 NOT이 없습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There is nothing between the quotation marks</source>
        <translation>따옴표 사이에 아무것도 없습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>More than {0} phrases in one query</source>
        <translation>한 검색어에 구가 {0}개를 넘습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A word or phrase is missing before {0}</source>
        <translation>{0} 앞에 단어나 구가 없습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the end of the query</source>
        <translation>검색어의 끝</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this parenthesis</source>
        <translation>이 괄호</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this weight</source>
        <translation>이 가중치</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A weight stands behind one word, phrase or parenthesis only</source>
        <translation>가중치는 단어, 구 또는 괄호 하나 뒤에만 옵니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There are only examples of what is not wanted.</source>
        <translation>원하지 않는 것의 예시만 있습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Add a sentence, or one to look like.</source>
        <translation>문장이나 비슷해야 할 예시를 추가하십시오.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is read as a word of the sentence: the operators are AND, OR and NOT.</source>
        <translation>{0}은(는) 문장의 단어로 읽힙니다. 연산자는 AND, OR, NOT입니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model does not understand “{0}”: to leave something out, write NOT in capitals before it, as in: parking NOT cars</source>
        <translation>모델은 “{0}”을(를) 이해하지 못합니다. 제외하려는 것 앞에 대문자 NOT을 쓰십시오. 예: 주차장 NOT 자동차</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The query is taken for {0}, but may be {1}: set the language to be sure.</source>
        <translation>검색어를 {0}(으)로 보았지만 {1}일 수도 있습니다. 확실히 하려면 언어를 설정하십시오.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The language was not recognised; English synonyms and concepts are used.</source>
        <translation>언어를 인식하지 못해 영어 동의어와 개념을 사용합니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model was not trained for {0}: try the query in English as well.</source>
        <translation>모델이 {0}에 대해 학습되지 않았습니다. 영어로도 검색해 보십시오.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model knows {0} less well than English (its measured figures are {1} % of those): try the query in English as well.</source>
        <translation>모델은 {0}을(를) 영어보다 잘 알지 못합니다(측정값이 영어의 {1} %). 영어로도 검색해 보십시오.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The marks changed the ranking ({0} % of what they say).</source>
        <translation>표시가 순위를 바꾸었습니다(표시의 {0} % 반영).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The marks do not help yet: the ranking is that of the query.</source>
        <translation>표시가 아직 도움이 되지 않습니다. 검색어의 순위를 사용합니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} It is indexed again; tiles that did not change are kept.</source>
        <translation>{0} 다시 색인합니다. 바뀌지 않은 타일은 유지됩니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} It is made anew.</source>
        <translation>{0} 새로 만듭니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster has changed since it was indexed, and with it the stretch of its values: every tile is embedded again.</source>
        <translation>색인한 뒤에 래스터가 바뀌었고 값의 늘이기도 함께 바뀌었습니다. 모든 타일을 다시 계산합니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} Changed, new or gone: {1}.</source>
        <translation>{0} 바뀌었거나 새로 생겼거나 없어짐: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Overviews are not used: {0}. Full resolution is read.</source>
        <translation>오버뷰를 사용하지 않습니다: {0}. 전체 해상도를 읽습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster has none</source>
        <translation>래스터에 오버뷰가 없음</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster is rotated or not north-up</source>
        <translation>래스터가 회전되었거나 북쪽이 위가 아님</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>tiles of {0} pixels have too few of them there for the model ({1})</source>
        <translation>{0}픽셀 타일은 오버뷰에서 모델에 필요한 픽셀({1})보다 적음</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>not every band has them</source>
        <translation>모든 밴드에 오버뷰가 있지는 않음</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the raster's mask has none, or hides nothing that they show</source>
        <translation>래스터의 마스크에 오버뷰가 없거나 오버뷰에 보이는 것을 가리지 않음</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is {1}; a whole number from 1 to {2} is needed.</source>
        <translation>{0}의 값이 {1}입니다. 1부터 {2}까지의 정수가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Set the environment variable to one, or remove it.</source>
        <translation>환경 변수를 그런 정수로 설정하거나 제거하십시오.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file was written to since it was indexed.</source>
        <translation>색인한 뒤에 래스터 파일에 쓰기가 있었습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file has changed since it was indexed (same size, other content).</source>
        <translation>색인한 뒤에 래스터 파일이 바뀌었습니다(크기는 같고 내용이 다름).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster's file has changed since it was indexed ({0} bytes).</source>
        <translation>색인한 뒤에 래스터 파일이 바뀌었습니다({0}바이트).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The raster {0} does not exist.</source>
        <translation>래스터 {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the path.</source>
        <translation>경로를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The file {0} is empty (0 bytes).</source>
        <translation>파일 {0}이(가) 비어 있습니다(0바이트).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be read as a raster: {1}.</source>
        <translation>{0}을(를) 래스터로 읽을 수 없습니다: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Any raster that GDAL opens will do, e.g. a GeoTIFF.</source>
        <translation>GDAL이 여는 래스터면 됩니다(예: GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not georeferenced (it has no usable transform).</source>
        <translation>{0}에 지리 참조가 없습니다(쓸 수 있는 변환이 없음).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} has no valid pixels in this area: every tile is nodata or masked.</source>
        <translation>{0}의 이 영역에는 유효한 픽셀이 없습니다. 모든 타일이 데이터 없음이거나 마스크되어 있습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the nodata value, the mask and the area.</source>
        <translation>데이터 없음 값, 마스크, 영역을 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The area of interest does not overlap the raster.</source>
        <translation>관심 영역이 래스터와 겹치지 않습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A tile of {0} m has {1} pixels a side; at most {2} are read.</source>
        <translation>{0} m 타일은 한 변이 {1}픽셀입니다. 최대 {2}픽셀까지 읽습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a smaller tile.</source>
        <translation>더 작은 타일을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A tile of {0} m does not fit pixels of {1} m.</source>
        <translation>{0} m 타일은 {1} m 픽셀에 맞지 않습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No tile of {0} m has its centre in the area (the raster's shorter side is {1} m).</source>
        <translation>영역 안에 중심이 있는 {0} m 타일이 없습니다(래스터의 짧은 변은 {1} m).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a smaller tile or a larger area.</source>
        <translation>더 작은 타일이나 더 큰 영역을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} tiles are more than {1}.</source>
        <translation>타일 {0}개는 {1}개보다 많습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Choose a larger tile, less overlap or a smaller area.</source>
        <translation>더 큰 타일, 더 적은 중첩 또는 더 작은 영역을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The index was made with the model {0}, which is not installed.</source>
        <translation>색인을 만든 모델 {0}이(가) 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Install that model, or index the raster again with this one.</source>
        <translation>그 모델을 설치하거나 지금 모델로 래스터를 다시 색인하십시오.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} is not installed.</source>
        <translation>모델 {0}이(가) 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Index the raster again.</source>
        <translation>래스터를 다시 색인하십시오.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Index the raster again with this model.</source>
        <translation>이 모델로 래스터를 다시 색인하십시오.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not usable: {1}.</source>
        <translation>{0}을(를) 사용할 수 없습니다: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>CPU ({0} threads)</source>
        <translation>CPU (스레드 {0}개)</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>An NVIDIA GPU is there but the CPU is used: {0}. {1}</source>
        <translation>NVIDIA GPU가 있지만 CPU를 사용합니다: {0}. {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>An NVIDIA GPU is there but the CPU is used: {0}.</source>
        <translation>NVIDIA GPU가 있지만 CPU를 사용합니다: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>this ONNX Runtime has no {0}</source>
        <translation>이 ONNX Runtime에는 {0} 지원이 없습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>no NVIDIA driver answers (nvidia-smi)</source>
        <translation>응답하는 NVIDIA 드라이버가 없습니다(nvidia-smi)</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the part of NVIDIA's driver for CUDA is not there ({0})</source>
        <translation>NVIDIA 드라이버의 CUDA 부분이 없습니다({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver does not start CUDA: {0}</source>
        <translation>NVIDIA 드라이버가 CUDA를 시작하지 못합니다: {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver runs CUDA up to {0}, and this ONNX Runtime needs {1}</source>
        <translation>NVIDIA 드라이버는 CUDA {0}까지 지원하는데 이 ONNX Runtime에는 {1}이(가) 필요합니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>NVIDIA's driver is too old for this ONNX Runtime (CUDA {0})</source>
        <translation>NVIDIA 드라이버가 이 ONNX Runtime(CUDA {0})에 비해 너무 오래되었습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>a library of CUDA is missing ({0})</source>
        <translation>CUDA 라이브러리가 없습니다({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Set the engine up for NVIDIA GPUs (terraseek[gpu]).</source>
        <translation>NVIDIA GPU용으로 엔진을 설치하세요(terraseek[gpu]).</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Install NVIDIA's driver with CUDA; in a container, let it see the GPU.</source>
        <translation>CUDA를 포함한 NVIDIA 드라이버를 설치하세요. 컨테이너에서는 GPU에 접근할 수 있게 하세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Restart the computer; if that does not help, install NVIDIA's driver again.</source>
        <translation>컴퓨터를 다시 시작하세요. 그래도 안 되면 NVIDIA 드라이버를 다시 설치하세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Update NVIDIA's driver.</source>
        <translation>NVIDIA 드라이버를 업데이트하세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Use the CPU instead.</source>
        <translation>대신 CPU를 사용하세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The GPU's memory ran out: batches of {0} tiles are used.</source>
        <translation>GPU 메모리가 부족하여 타일을 {0}개씩 묶어 처리합니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The GPU has too little free memory for a single tile.</source>
        <translation>GPU의 여유 메모리가 타일 하나에도 부족합니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Close other programs that use it, or use the CPU.</source>
        <translation>GPU를 사용하는 다른 프로그램을 닫거나 CPU를 사용하세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Nothing was embedded now: every tile was in the index already, made on {0}.</source>
        <translation>이번에는 계산한 것이 없습니다. 모든 타일이 이미 {0}에서 만든 색인에 있었습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The files of {0} cannot be looked at: {1}.</source>
        <translation>{0}의 파일을 확인할 수 없습니다: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the disk or the network share, then run it again.</source>
        <translation>디스크나 네트워크 공유를 확인한 다음 다시 실행하세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A row of tiles takes more memory than is kept: blocks of the raster are decoded several times. A tiled copy of it or smaller tiles are quicker.</source>
        <translation>타일 한 줄에 필요한 메모리가 보관하는 양보다 많아 래스터의 블록을 여러 번 디코딩합니다. 타일 구조의 사본이나 더 작은 타일이 더 빠릅니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The index file {0} cannot be read any more: {1}.</source>
        <translation>색인 파일 {0}을(를) 더 이상 읽을 수 없습니다: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it has become shorter</source>
        <translation>파일이 짧아졌습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Patch embeddings are not calibrated: nothing becomes unknown by default.</source>
        <translation>패치 임베딩은 보정되지 않았습니다. 기본값으로는 알 수 없음이 생기지 않습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} has no patch embeddings: its maps are as fine as the tiles.</source>
        <translation>모델 {0}에는 패치 임베딩이 없습니다. 지도는 타일만큼만 세밀합니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model is not calibrated for labelling: nothing becomes unknown by default.</source>
        <translation>이 모델은 분류용으로 보정되지 않았습니다. 기본값으로는 알 수 없음이 생기지 않습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Polygons outside the labelled area: {0}.</source>
        <translation>분류된 영역 밖의 폴리곤: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: the classes' shares would differ by {0} % of the tiles from those that the model expects, more than in the layers it was tried on.</source>
        <translation>변환 추론을 적용하지 않았습니다: 클래스 비율이 모델의 예상과 타일의 {0} %만큼 달라지며, 이는 시험한 레이어들보다 큽니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: {0} tiles are few for {1} classes.</source>
        <translation>변환 추론을 적용하지 않았습니다: 클래스 {1}개에 타일 {0}개는 적습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Transduction was left out: pixels of {0} m are more than {1} times as coarse as those that the model was calibrated on.</source>
        <translation>변환 추론을 적용하지 않았습니다: {0} m 픽셀은 모델을 보정한 픽셀보다 {1}배 넘게 거칩니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The list hardly fits this image: the model expects {0} % of the tiles to get the right class. Try classes that can be seen from above here or another tile size, and assess the map.</source>
        <translation>이 목록은 이 영상에 거의 맞지 않습니다: 모델은 타일의 {0} %만 올바른 클래스를 받을 것으로 예상합니다. 여기서 위에서 보이는 클래스나 다른 타일 크기를 시도하고 지도를 평가하세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The pixels are {0} m wide; probabilities and the threshold of unknown were calibrated on imagery of {1} to {2} m. Here they are a guess: draw a sample and assess the map.</source>
        <translation>픽셀의 너비가 {0} m입니다. 확률과 ‘알 수 없음’의 임계값은 {1}~{2} m 영상에서 보정했습니다. 여기서는 추측이므로 표본을 추출해 지도를 평가하세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model never reached an accuracy of {0} when it was calibrated: {1} is aimed at.</source>
        <translation>모델을 보정할 때 정확도 {0}에 도달한 적이 없습니다: {1}을(를) 목표로 합니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Smoothing and sieve do nothing to the user's own polygons.</source>
        <translation>평활화와 체는 사용자 자신의 폴리곤에는 아무 영향이 없습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>There is no valid tile to label: the area holds nodata only, or was not indexed.</source>
        <translation>분류할 유효한 타일이 없습니다: 영역에 nodata만 있거나 색인되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the bounds and the raster's nodata value.</source>
        <translation>영역과 래스터의 nodata 값을 확인하세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The {0} is a raster, not a layer of polygons or points.</source>
        <translation>폴리곤이나 점 레이어가 아니라 래스터입니다: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The {0} is no vector layer that can be read: it is of another format, or damaged.</source>
        <translation>읽을 수 있는 벡터 레이어가 아닙니다(다른 형식이거나 손상됨): {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>polygon layer {0}</source>
        <translation>폴리곤 레이어 {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>reference {0}</source>
        <translation>참조 자료 {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A GeoPackage, GeoJSON or Shapefile will do.</source>
        <translation>GeoPackage, GeoJSON, Shapefile을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No polygon of {0} lies on the labelled area.</source>
        <translation>분류된 영역에 {0}의 폴리곤이 없습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the layer's coordinate reference system and place.</source>
        <translation>레이어의 좌표 참조 시스템과 위치를 확인하세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A class list needs at least two classes, this one has {0}.</source>
        <translation>클래스 목록에는 클래스가 두 개 이상 필요한데, 이 목록에는 {0}개 있습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Add what the rest may be: a tile is always compared with the other classes.</source>
        <translation>나머지가 무엇일 수 있는지 추가하세요: 타일은 항상 다른 클래스와 비교됩니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The classes {0} and {1} have the same {2}.</source>
        <translation>클래스 {0}와(과) {1}에 같은 것이 있습니다: {2}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>colour {0}</source>
        <translation>색 {0}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Change one of the two.</source>
        <translation>둘 중 하나를 바꾸세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The classes {0} and {1} share the {2} name {3}.</source>
        <translation>클래스 {0}와(과) {1}이(가) 이름 {3}({2})을(를) 함께 씁니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>A name can stand for one class only.</source>
        <translation>이름 하나는 한 클래스만 나타낼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The colour {0} of {1} is none.</source>
        <translation>{1}의 색 {0}은(는) 색이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Write it as #rrggbb.</source>
        <translation>#rrggbb 형식으로 쓰세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is not valid JSON: {1} in line {2}, column {3}.</source>
        <translation>{0}은(는) 올바른 JSON이 아닙니다: {1}, {2}행 {3}열.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The model {0} does not know the language {1}.</source>
        <translation>모델 {0}은(는) 언어 {1}을(를) 모릅니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference does not overlap the labels.</source>
        <translation>참조 자료가 지도와 겹치지 않습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Compare the places of the two layers, and their coordinate reference systems.</source>
        <translation>두 레이어의 위치와 좌표 참조 시스템을 비교하세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference has values that are no class of the labels: {0}.</source>
        <translation>참조 자료에 지도의 클래스가 아닌 값이 있습니다: {0}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The reference mixes points and polygons.</source>
        <translation>참조 자료에 점과 폴리곤이 섞여 있습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Split it in two: a point is one unit, a polygon counts by its area.</source>
        <translation>둘로 나누세요: 점은 한 단위이고, 폴리곤은 면적으로 셉니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No unit of the reference has a known class in the labels.</source>
        <translation>참조 자료의 어느 단위도 지도에서 알려진 클래스가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is there already; nothing was written.</source>
        <translation>{0}이(가) 이미 있습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is open in another program; nothing was written.</source>
        <translation>{0}이(가) 다른 프로그램에서 열려 있습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Remove its layer there (in QGIS too), or give another name.</source>
        <translation>그 프로그램(QGIS 포함)에서 레이어를 제거하거나 다른 이름을 주세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Polygons smaller than a cell of the grid: {0}. They get the label of their surroundings.</source>
        <translation>격자 셀보다 작은 폴리곤: {0}. 주변의 클래스를 받습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>The disk is full: {0} was not written.</source>
        <translation>디스크가 가득 찼습니다. {0}을(를) 쓰지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Free some space.</source>
        <translation>공간을 확보하세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>No permission to write {0}.</source>
        <translation>{0}을(를) 쓸 권한이 없습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0}을(를) 쓸 수 없습니다: {1}.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Check the folder.</source>
        <translation>폴더를 확인하세요.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the index</source>
        <translation>색인</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>Writing .parquet needs pyarrow, which is not installed.</source>
        <translation>pyarrow가 설치되어 있지 않아 .parquet를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the archive is of another version of TerraSeek</source>
        <translation>설치 파일이 TerraSeek의 다른 버전용입니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest cannot be read</source>
        <translation>매니페스트를 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest lists too many files, too large ones, or none</source>
        <translation>매니페스트의 파일이 너무 많거나 너무 크거나 없습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>its manifest names a file {0}</source>
        <translation>매니페스트에 파일 {0}이(가) 있습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is larger than the manifest says</source>
        <translation>{0}이(가) 매니페스트의 크기보다 큽니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is damaged: its sha256 is not that of the manifest</source>
        <translation>{0}이(가) 손상되었습니다. sha256이 매니페스트와 다릅니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>the folder holds no wheels (*.whl)</source>
        <translation>폴더에 wheel이 없습니다 (*.whl)</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it holds {0}, which its manifest does not name</source>
        <translation>매니페스트에 없는 {0}이(가) 들어 있습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it is no offline archive of TerraSeek: it has no {0}</source>
        <translation>TerraSeek의 오프라인 설치 파일이 아닙니다. {0}이(가) 없습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it is not a zip that can be read ({0})</source>
        <translation>읽을 수 있는 zip이 아닙니다 ({0})</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is missing</source>
        <translation>{0}이(가) 없습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} is older than {1}</source>
        <translation>{0}이(가) {1}보다 오래되었습니다</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>{0} cannot be imported: {1}</source>
        <translation>{0}을(를) 가져올 수 없습니다: {1}</translation>
    </message>
    <message>
        <location filename="../i18n/said.py"/>
        <source>it lacks {0}</source>
        <translation>없는 것: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <location filename="../labelling/controller.py"/>
        <location filename="../panel_text.py"/>
        <source>“{0}” is being worked on.</source>
        <translation>“{0}”은(는) 처리 중입니다.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <location filename="../labelling/files.py"/>
        <source>“{0}” is open as the layer “{1}”; nothing was written.</source>
        <translation>“{0}”이(가) 레이어 “{1}”(으)로 열려 있습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Comparing…</source>
        <translation>비교하는 중…</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Drawing points…</source>
        <translation>점을 추출하는 중…</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy.py"/>
        <source>Stopped.</source>
        <translation>중지되었습니다.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Accuracy of a map</source>
        <translation>지도의 정확도</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Compare with a reference</source>
        <translation>참조 자료와 비교</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Draw a sample</source>
        <translation>표본 추출</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose points, polygons or a raster</source>
        <translation>점, 폴리곤 또는 래스터를 선택하십시오</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Reference</source>
        <translation>참조 자료</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>As the layer says (a drawn sample is stratified)</source>
        <translation>레이어에 적힌 대로(추출한 표본은 층화 표본)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Simple random sample</source>
        <translation>단순 무작위 표본</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>How the reference was chosen decides which estimators hold</source>
        <translation>참조 자료를 선택한 방법에 따라 유효한 추정량이 결정됩니다</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Design</source>
        <translation>표본 설계</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Value of the reference</source>
        <translation>참조 자료의 값</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../labelling/sample_layer.py"/>
        <source>Number</source>
        <translation>개수</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Class of the map</source>
        <translation>지도의 클래스</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <source>Report (*.html)</source>
        <translation>보고서 (*.html)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Empty makes a temporary one. JSON and CSV are written beside</source>
        <translation>비워 두면 임시 보고서를 만듭니다. JSON과 CSV는 그 옆에 저장됩니다</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../processing/accuracy.py"/>
        <location filename="../processing/evaluate.py"/>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../labelling/sample_page.py"/>
        <source>Replace files that are there</source>
        <translation>기존 파일 바꾸기</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <location filename="../options_box.py"/>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>(leave out)</source>
        <translation>(제외)</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>The field is empty: label the reference first.</source>
        <translation>필드가 비어 있습니다. 먼저 참조 자료에 라벨을 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Only {0} of {1} values are listed.</source>
        <translation>값 {1}개 가운데 {0}개만 표시됩니다.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose a map first.</source>
        <translation>먼저 지도를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Choose a file for the points first.</source>
        <translation>먼저 점을 저장할 파일을 선택하십시오.</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>%Ln points drawn.</source>
        <translation>
            <numerusform>점 %Ln개를 추출했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../labelling/accuracy_dialog.py"/>
        <source>Fill in their field “Class” by eye, save the edits, then compare.</source>
        <translation>눈으로 보고 “클래스” 필드를 채우고 편집을 저장한 다음 비교하십시오.</translation>
    </message>
    <message>
        <location filename="../labelling/class_edit.py"/>
        <location filename="../labelling/result_box.py"/>
        <source>Add a class</source>
        <translation>클래스 추가</translation>
    </message>
    <message>
        <location filename="../labelling/class_edit.py"/>
        <source>Name, in the language of the list:</source>
        <translation>이름(목록의 언어로):</translation>
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
        <translation>클래스</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Area covered</source>
        <translation>면적</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Here</source>
        <translation>여기</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Probability of each class at the place that was clicked, before smoothing</source>
        <translation>클릭한 곳의 클래스별 확률(평활화 전)</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Click to choose another colour</source>
        <translation>클릭하여 다른 색을 선택하십시오</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Double-click to change the names: {0}</source>
        <translation>이름을 바꾸려면 두 번 클릭하십시오: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/class_table.py"/>
        <source>Colour of the class</source>
        <translation>클래스 색</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>Choose or type at least two classes first.</source>
        <translation>먼저 클래스를 두 개 이상 선택하거나 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>There is no polygon layer to label.</source>
        <translation>분류할 폴리곤 레이어가 없습니다.</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <source>The polygons cannot be read: {0}</source>
        <translation>폴리곤을 읽을 수 없습니다: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/controller.py"/>
        <location filename="../panel_again.py"/>
        <location filename="../panel_compare.py"/>
        <location filename="../panel_jobs.py"/>
        <location filename="../panel_several.py"/>
        <source>The results cannot be kept: {0}</source>
        <translation>결과를 보관할 수 없습니다: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/export.py"/>
        <source>“{0}” is no file. Save it as a file first.</source>
        <translation>“{0}”은(는) 파일이 아닙니다. 먼저 파일로 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Save the map</source>
        <translation>지도 저장</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>“{0}” is there already; nothing was written.</source>
        <translation>“{0}”이(가) 이미 있습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Type the name with its ending, then you are asked.</source>
        <translation>확장자까지 포함해 이름을 입력하면 확인을 요청합니다.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Remove the layer first, or choose another name.</source>
        <translation>먼저 레이어를 제거하거나 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../processing/label_options.py"/>
        <location filename="../processing/map_algorithm.py"/>
        <source>Class list</source>
        <translation>클래스 목록</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Class lists (*.json)</source>
        <translation>클래스 목록 (*.json)</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <source>Save the class list</source>
        <translation>클래스 목록 저장</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../results_actions.py"/>
        <source>“{0}” was not saved: {1}</source>
        <translation>“{0}”을(를) 저장하지 못했습니다: {1}</translation>
    </message>
    <message>
        <location filename="../labelling/files.py"/>
        <location filename="../results_actions.py"/>
        <source>“{0}” is saved.</source>
        <translation>“{0}”을(를) 저장했습니다.</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../labelling/text.py"/>
        <source>Label</source>
        <translation>분류</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Update with every change</source>
        <translation>변경할 때마다 업데이트</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Classes and options that are changed label again at once; tiles stay as indexed</source>
        <translation>클래스와 옵션을 바꾸면 즉시 다시 분류합니다. 타일 색인은 그대로입니다</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>What a place can be</source>
        <translation>한 곳이 될 수 있는 것</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Choose the file of a class list (JSON)</source>
        <translation>클래스 목록 파일(JSON)을 선택하십시오</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Names between commas, in any of the ten languages; a bar between synonyms, =#1f78b4 for a colour, the language in front or recognised</source>
        <translation>쉼표로 구분한 이름, 열 가지 언어 중 아무 언어나 가능. 동의어 사이는 세로 막대, 색은 =#1f78b4, 언어는 앞에 쓰거나 자동 인식</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <location filename="../query_box.py"/>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Language of the names that the model reads; automatic is the interface's</source>
        <translation>모델이 읽는 이름의 언어. 자동은 인터페이스의 언어입니다</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../layers.py"/>
        <location filename="../processing/label_options.py"/>
        <location filename="../processing/query.py"/>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Areas of one class (polygons)</source>
        <translation>한 클래스의 영역(폴리곤)</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>A polygon for each tile</source>
        <translation>타일마다 폴리곤 하나</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/options.py"/>
        <source>Raster</source>
        <translation>래스터</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>My polygons</source>
        <translation>내 폴리곤</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>My polygons get the class that covers them most, by the mean of their tiles</source>
        <translation>내 폴리곤에는 타일 평균에 따라 가장 많이 덮는 클래스가 지정됩니다</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>The layer whose polygons are labelled; it is not changed</source>
        <translation>폴리곤을 분류할 레이어. 레이어는 변경되지 않습니다</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>What the model is not sure of</source>
        <translation>모델이 확신하지 못하는 곳</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>All but the surest</source>
        <translation>가장 확실한 곳을 제외한 전부</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Below a probability of</source>
        <translation>확률 미만</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>These places become “unknown”. What the model is not sure of is below the probability above which 90 % were right when it was calibrated</source>
        <translation>이런 곳은 “알 수 없음”이 됩니다. 모델이 확신하지 못하는 곳은 보정할 때 90 %가 맞았던 확률보다 낮은 곳입니다</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Majority of 3 × 3</source>
        <translation>3 × 3 다수</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Markov random field</source>
        <translation>마르코프 확률장</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Removes single cells that differ from what is around them</source>
        <translation>주변과 다른 단일 셀을 제거합니다</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>no sieve</source>
        <translation>거르지 않음</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>from </source>
        <translation>최소 </translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Groups of fewer cells are given to their largest neighbour; 0 keeps all</source>
        <translation>셀이 이보다 적은 무리는 가장 큰 이웃에 합쳐집니다. 0은 모두 유지합니다</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Smoothing</source>
        <translation>평활화</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Similar tiles decide together</source>
        <translation>비슷한 타일이 함께 결정</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Transduction: the tiles of the layer decide together, without labels. It gains most where they are many.</source>
        <translation>변환 추론: 레이어의 타일들이 라벨 없이 함께 결정합니다. 타일이 많을 때 효과가 가장 큽니다.</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <location filename="../processing/label_options.py"/>
        <source>Finer, by the patches of the tiles</source>
        <translation>타일의 패치로 더 세밀하게</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Reads the image again, as long as indexing takes; certainty is not calibrated</source>
        <translation>색인만큼 걸려 영상을 다시 읽으며, 확실성은 보정되지 않았습니다</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>This model has no patch embeddings</source>
        <translation>이 모델에는 패치 임베딩이 없습니다</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Not together with “Similar tiles decide together”</source>
        <translation>“비슷한 타일이 함께 결정”과 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Not for a polygon for each tile</source>
        <translation>타일마다 폴리곤 하나인 결과에는 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>{0} ({1} classes)</source>
        <translation>{0}(클래스 {1}개)</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <location filename="../labelling/form.py"/>
        <source>Typed</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../labelling/sample_layer.py"/>
        <source>QGIS cannot open {0}.</source>
        <translation>QGIS가 {0}을(를) 열 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Class id</source>
        <translation>클래스 ID</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Margin</source>
        <translation>차이</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Second class</source>
        <translation>두 번째 클래스</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Entropy</source>
        <translation>엔트로피</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Best class</source>
        <translation>최적 클래스</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Cells</source>
        <translation>셀</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Area (m²)</source>
        <translation>면적 (m²)</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Tile</source>
        <translation>타일</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Certainty, and the scores of every class</source>
        <translation>확실성과 모든 클래스의 점수</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>TerraSeek labels: {0}</source>
        <translation>TerraSeek 클래스: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Image: {0}</source>
        <translation>영상: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Language: {0}</source>
        <translation>언어: {0}</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <location filename="../layers.py"/>
        <source>Model: {0} (sha256 {1})</source>
        <translation>모델: {0} (sha256 {1})</translation>
    </message>
    <message>
        <location filename="../labelling/map_layers.py"/>
        <source>Unknown below {0}: {1}</source>
        <translation>{0} 미만은 알 수 없음: {1}</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <location filename="../processing/land_cover.py"/>
        <source>Land cover</source>
        <translation>토지 피복</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Land cover of {0}</source>
        <translation>{0}의 토지 피복</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Choose classes and press Label: the map and its areas appear here.</source>
        <translation>클래스를 선택하고 분류를 누르십시오. 지도와 면적이 여기에 나타납니다.</translation>
    </message>
    <message>
        <location filename="../labelling/result.py"/>
        <source>Nothing was labelled at this place.</source>
        <translation>이 위치에는 분류된 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Remove the selected classes</source>
        <translation>선택한 클래스 제거</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Undo all changes of the class list</source>
        <translation>클래스 목록의 변경을 모두 취소</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Save the class list as a file</source>
        <translation>클래스 목록을 파일로 저장</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Scores at a click</source>
        <translation>클릭하여 점수 보기</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Click into the map to see how well every class fits there</source>
        <translation>지도를 클릭하면 그곳에 각 클래스가 얼마나 맞는지 볼 수 있습니다</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Write the map to a GeoPackage, GeoJSON or GeoTIFF of your own</source>
        <translation>지도를 별도의 GeoPackage, GeoJSON 또는 GeoTIFF로 저장합니다</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Accuracy…</source>
        <translation>정확도…</translation>
    </message>
    <message>
        <location filename="../labelling/result_box.py"/>
        <source>Compare the map with a reference, or draw a sample for one</source>
        <translation>지도를 참조 자료와 비교하거나, 이를 위한 표본을 추출합니다</translation>
    </message>
    <message>
        <location filename="../labelling/sample_layer.py"/>
        <source>Sample to label by hand</source>
        <translation>직접 라벨을 지정할 표본</translation>
    </message>
    <message>
        <location filename="../labelling/sample_layer.py"/>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Points at random places of every class of the map, to be labelled by hand: with them the accuracy holds for the whole map.</source>
        <translation>지도의 클래스마다 무작위 위치에 놓인 점으로, 직접 라벨을 지정합니다. 이 점을 쓰면 정확도가 지도 전체에 유효합니다.</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>From the wanted standard error</source>
        <translation>원하는 표준 오차로부터</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Given</source>
        <translation>지정</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Of the overall accuracy; half of it needs four times the points</source>
        <translation>전체 정확도의 표준 오차. 절반으로 줄이려면 점이 네 배 필요합니다</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Standard error</source>
        <translation>표준 오차</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Points in all</source>
        <translation>전체 점 수</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>By area, but enough of rare classes</source>
        <translation>면적에 따르되 드문 클래스도 충분히</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>By area</source>
        <translation>면적에 따라</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>As many of every class</source>
        <translation>클래스마다 같은 수</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Division</source>
        <translation>배분</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Of a class at least</source>
        <translation>클래스당 최소</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>The same number draws the same points again</source>
        <translation>같은 숫자는 같은 점을 다시 추출합니다</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <location filename="../processing/stratified_sample.py"/>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <location filename="../labelling/sample_page.py"/>
        <source>Draw</source>
        <translation>추출</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Replace files”</source>
        <translation>“기존 파일 바꾸기”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Classes”</source>
        <translation>“클래스”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>a class for each value</source>
        <translation>값마다 클래스 하나</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Leave out”</source>
        <translation>“(제외)”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Field”</source>
        <translation>“필드”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Language”</source>
        <translation>“언어”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Area”</source>
        <translation>“영역”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Below a probability of”</source>
        <translation>“확률 미만”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“All but the surest”</source>
        <translation>“가장 확실한 곳을 제외한 전부”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Result”</source>
        <translation>“결과”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“Design”</source>
        <translation>“표본 설계”</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>another file</source>
        <translation>다른 파일</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln cells</source>
        <translation>
            <numerusform>셀 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln tiles</source>
        <translation>
            <numerusform>타일 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln polygons</source>
        <translation>
            <numerusform>폴리곤 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>“{0}”: {1} in {2} s, language {3}</source>
        <translation>“{0}”: {1}, {2}초, 언어 {3}</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Transduction changed {0} % of the tiles.</source>
        <translation>변환 추론으로 타일의 {0} %가 바뀌었습니다.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Patches changed {0} % of the map.</source>
        <translation>패치로 지도의 {0} %가 바뀌었습니다.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Smoothing changed {0} % of the map.</source>
        <translation>평활화로 지도의 {0} %가 바뀌었습니다.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The sieve changed {0} % of the map.</source>
        <translation>거르기로 지도의 {0} %가 바뀌었습니다.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>{0} % unknown: below a probability of {1}.</source>
        <translation>{0} % 알 수 없음: 확률 {1} 미만.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Nothing is unknown: every place has the class that fits best.</source>
        <translation>알 수 없는 곳이 없습니다. 모든 곳에 가장 맞는 클래스가 지정되었습니다.</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Index and label</source>
        <translation>색인하고 분류</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The image is not indexed yet: its tiles are computed first, once for all lists</source>
        <translation>영상이 아직 색인되지 않았습니다. 먼저 타일을 계산하며, 한 번이면 모든 목록에 쓸 수 있습니다</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Label again</source>
        <translation>다시 분류</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>The tiles are indexed: only the classes are compared</source>
        <translation>타일이 색인되어 있으므로 클래스만 비교합니다</translation>
    </message>
    <message>
        <location filename="../labelling/text.py"/>
        <source>Overall accuracy {0}, kappa {1}, from {2}</source>
        <translation>전체 정확도 {0}, 카파 {1}, 근거: {2}</translation>
    </message>
    <message numerus="yes">
        <location filename="../labelling/text.py"/>
        <source>%Ln units of the reference</source>
        <translation>
            <numerusform>참조 단위 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <source>Percentile</source>
        <translation>백분위</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../processing/query.py"/>
        <source>Query</source>
        <translation>검색어</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../model_manager.py"/>
        <location filename="../options_box.py"/>
        <location filename="../processing/options.py"/>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <location filename="../results_view.py"/>
        <location filename="../several_dialog.py"/>
        <source>Image</source>
        <translation>영상</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Contrast</source>
        <translation>대비</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tiles</source>
        <translation>타일 수</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>a hit is not complete: {0}</source>
        <translation>결과 하나가 완전하지 않습니다: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>hit {0} has no bounds</source>
        <translation>결과 {0}에 경계가 없습니다</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>TerraSeek search: “{query}”</source>
        <translation>TerraSeek 검색: “{query}”</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Device: {0}</source>
        <translation>장치: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tiles searched: {0}</source>
        <translation>검색한 타일: {0}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Tile size: {0:g} m</source>
        <translation>타일 크기: {0:g} m</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Overlap: {0:.0%}</source>
        <translation>중첩: {0:.0%}</translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>Top {0}</source>
        <translation>상위 {0}개</translation>
    </message>
    <message numerus="yes">
        <location filename="../layers.py"/>
        <source>%Ln places</source>
        <translation>
            <numerusform>장소 %Ln곳</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../layers.py"/>
        <source>QGIS does not know the CRS of the hits</source>
        <translation>QGIS가 결과의 좌표계를 인식하지 못합니다</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../processing/models.py"/>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel.py"/>
        <location filename="../panel_events.py"/>
        <source>Install…</source>
        <translation>설치…</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Make default</source>
        <translation>기본값으로</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel_ui.py"/>
        <location filename="../setup_form.py"/>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} is sound: every file has its sha256.</source>
        <translation>{0}은(는) 정상입니다. 모든 파일의 sha256이 일치합니다.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} was removed.</source>
        <translation>{0}을(를) 제거했습니다.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <source>{0} is installed.</source>
        <translation>{0}을(를) 설치했습니다.</translation>
    </message>
    <message>
        <location filename="../model_manager.py"/>
        <location filename="../panel_text.py"/>
        <source>{0} (default)</source>
        <translation>{0} (기본값)</translation>
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
        <translation>모델 패키지 설치</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Zip file, folder, or https:// address</source>
        <translation>Zip 파일, 폴더 또는 https:// 주소</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>File…</source>
        <translation>파일…</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <location filename="../setup_form.py"/>
        <source>Folder…</source>
        <translation>폴더…</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>64 hexadecimal digits, from the same page</source>
        <translation>같은 페이지에 있는 16진수 64자리</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Replace an installed package of the same name</source>
        <translation>이름이 같은 설치된 패키지 바꾸기</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Package</source>
        <translation>패키지</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Name a zip file, a folder or an https:// address.</source>
        <translation>Zip 파일, 폴더 또는 https:// 주소를 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>A sha256 has 64 hexadecimal digits.</source>
        <translation>sha256은 16진수 64자리입니다.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>A package from an address needs its sha256.</source>
        <translation>주소에서 받는 패키지에는 sha256이 필요합니다.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Only https:// addresses are safe.</source>
        <translation>https:// 주소만 안전합니다.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>There is no such file or folder.</source>
        <translation>그런 파일이나 폴더가 없습니다.</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Model package</source>
        <translation>모델 패키지</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Model package (*.zip)</source>
        <translation>모델 패키지 (*.zip)</translation>
    </message>
    <message>
        <location filename="../model_manager_source.py"/>
        <source>Folder of a model package</source>
        <translation>모델 패키지 폴더</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>{0} {1}, text to image R@{2}</source>
        <translation>{0} {1}, 텍스트-영상 R@{2}</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>Licence: {0}</source>
        <translation>라이선스: {0}</translation>
    </message>
    <message>
        <location filename="../model_manager_text.py"/>
        <source>Languages and measured quality: {0}</source>
        <translation>언어와 측정된 품질: {0}</translation>
    </message>
    <message>
        <location filename="../models_dialog.py"/>
        <location filename="../options_page.py"/>
        <source>Model packages</source>
        <translation>모델 패키지</translation>
    </message>
    <message>
        <location filename="../models_dialog.py"/>
        <source>A model package compares images with sentences. Install the archive terraseek-model-….zip that is published with the plugin, or one of your own.</source>
        <translation>모델 패키지는 영상을 문장과 비교합니다. 플러그인과 함께 배포되는 terraseek-model-….zip 또는 자신의 패키지를 설치하세요.</translation>
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
        <translation>자동</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Side of a tile on the ground, about twice the size of what you look for</source>
        <translation>지면에서 타일 한 변의 길이. 찾는 대상 크기의 약 두 배</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>What neighbours share: more of it finds objects at tile edges, but takes longer</source>
        <translation>이웃 타일과 공유하는 부분. 클수록 타일 가장자리의 대상을 찾지만 더 오래 걸립니다</translation>
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
        <translation>NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <source>NVIDIA GPU (TensorRT)</source>
        <translation>NVIDIA GPU (TensorRT)</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../processing/options.py"/>
        <source>Read large tiles from overviews</source>
        <translation>큰 타일을 오버뷰에서 읽기</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../processing/options.py"/>
        <source>Quicker where tiles are large and the image has overviews (pyramids). It makes an index of its own, and scores differ a little from those of full resolution</source>
        <translation>타일이 크고 영상에 오버뷰(피라미드)가 있으면 더 빠릅니다. 별도의 색인이 만들어지며 점수는 전체 해상도의 점수와 조금 다릅니다</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Add a heat map of all scores</source>
        <translation>모든 점수의 열지도 추가</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>A raster below the outlines: how well every tile fits</source>
        <translation>윤곽선 아래의 래스터: 각 타일이 얼마나 맞는지</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Hide the results of earlier searches</source>
        <translation>이전 검색 결과 숨기기</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Search with a second model as well and compare the two</source>
        <translation>두 번째 모델로도 검색하여 둘을 비교합니다</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Tile size</source>
        <translation>타일 크기</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <source>Several sizes</source>
        <translation>여러 크기</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <source>Overlap</source>
        <translation>중첩</translation>
    </message>
    <message>
        <location filename="../options_box.py"/>
        <location filename="../options_page.py"/>
        <location filename="../processing/options.py"/>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Search engine</source>
        <translation>검색 엔진</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Defaults</source>
        <translation>기본값</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Cache</source>
        <translation>캐시</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Set up, repair or remove…</source>
        <translation>설치, 복구 또는 제거…</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <location filename="../setup_hooks.py"/>
        <source>Diagnostics…</source>
        <translation>진단…</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Found out from the sentence</source>
        <translation>문장에서 인식</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Tile size on the ground</source>
        <translation>지면의 타일 크기</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Language of the sentences</source>
        <translation>문장의 언어</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Clear</source>
        <translation>비우기</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>For indexes of images in read-only folders, and for exported web layers.</source>
        <translation>읽기 전용 폴더에 있는 영상의 색인과 내보낸 웹 레이어에 사용합니다.</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <location filename="../processing/models.py"/>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>This folder holds other things than TerraSeek's: nothing was deleted.</source>
        <translation>이 폴더에는 TerraSeek 이외의 것도 있어 아무것도 삭제하지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../options_page.py"/>
        <source>Delete everything in the cache? Those images must be indexed again.</source>
        <translation>캐시의 모든 것을 삭제할까요? 해당 영상은 다시 색인해야 합니다.</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>TerraSeek</source>
        <translation>TerraSeek</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Default model</source>
        <translation>기본 모델</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Free some disk, or choose a smaller area.</source>
        <translation>디스크 공간을 확보하거나 더 작은 영역을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Python of the engine's environment</source>
        <translation>엔진 환경의 Python</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Rank the tiles (Enter)</source>
        <translation>타일 순위 매기기(Enter)</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <location filename="../panel_events.py"/>
        <source>Set up…</source>
        <translation>설치…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Set up the search engine</source>
        <translation>검색 엔진 설치</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Copy…</source>
        <translation>복사…</translation>
    </message>
    <message>
        <location filename="../panel.py"/>
        <source>Copy the chosen area to a file that can be searched</source>
        <translation>선택한 영역을 검색할 수 있는 파일로 복사합니다</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>TerraSeek: run again</source>
        <translation>TerraSeek: 다시 실행</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>TerraSeek: show in the panel</source>
        <translation>TerraSeek: 패널에 표시</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>The same search with the same settings, compared with this layer</source>
        <translation>같은 설정으로 같은 검색을 하고 이 레이어와 비교합니다</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Wait until the running job has ended, or cancel it.</source>
        <translation>실행 중인 작업이 끝날 때까지 기다리거나 취소하십시오.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>“{0}” holds no recipe of a search.</source>
        <translation>“{0}”에는 검색 레시피가 없습니다.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>{0}, again</source>
        <translation>{0}, 다시</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Run again: {0} of the first {1} tiles are not as they were.</source>
        <translation>다시 실행: 처음 {1}개 타일 중 {0}개가 이전과 다릅니다.</translation>
    </message>
    <message>
        <location filename="../panel_again.py"/>
        <source>Run again: the same tiles with the same scores.</source>
        <translation>다시 실행: 타일과 점수가 같습니다.</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Search with {0} as well</source>
        <translation>{0}(으)로도 검색</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Only one model is installed</source>
        <translation>모델이 하나만 설치되어 있습니다</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>Models are compared with one tile size: clear the others.</source>
        <translation>모델은 한 가지 타일 크기로 비교합니다. 나머지를 지우십시오.</translation>
    </message>
    <message>
        <location filename="../panel_compare.py"/>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <location filename="../panel_copy.py"/>
        <source>Copying “{0}”: {1} %</source>
        <translation>“{0}” 복사 중: {1} %</translation>
    </message>
    <message>
        <location filename="../panel_copy.py"/>
        <source>“{0}” was not copied: {1}.</source>
        <translation>“{0}”을(를) 복사하지 못했습니다: {1}.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Engine {0} ready</source>
        <translation>엔진 {0} 준비됨</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Choose Python…</source>
        <translation>Python 선택…</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Details are in the log tab TerraSeek.</source>
        <translation>자세한 내용은 로그의 TerraSeek 탭에 있습니다.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>{0} (not installed)</source>
        <translation>{0} (설치되지 않음)</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Starting the engine…</source>
        <translation>엔진을 시작하는 중…</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>Stopped. The tiles indexed so far are kept.</source>
        <translation>중지되었습니다. 지금까지 색인한 타일은 유지됩니다.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <location filename="../panel_text.py"/>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>What was indexed is kept; details are in the log tab TerraSeek.</source>
        <translation>색인한 내용은 유지됩니다. 자세한 내용은 로그의 TerraSeek 탭에 있습니다.</translation>
    </message>
    <message>
        <location filename="../panel_events.py"/>
        <source>“{0}” was removed, so its job is stopped.</source>
        <translation>“{0}”이(가) 제거되어 해당 작업을 중지했습니다.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to one tile size: search with a single one.</source>
        <translation>표시는 한 가지 타일 크기에 속합니다. 한 가지로만 검색하십시오.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to one image: search it alone.</source>
        <translation>표시는 한 영상에 속합니다. 그 영상만 검색하십시오.</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Marks belong to tiles: switch from places to tiles.</source>
        <translation>표시는 타일에 속합니다. 장소에서 타일로 바꾸십시오.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_feedback.py"/>
        <source>{0}, %Ln marks</source>
        <translation>
            <numerusform>{0}, 표시 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_feedback.py"/>
        <source>Rank again with %Ln marks</source>
        <translation>
            <numerusform>표시 %Ln개로 다시 순위 매기기</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Save this search and its marks…</source>
        <translation>이 검색과 표시 저장…</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run a detector from a file…</source>
        <translation>파일의 탐지기 실행…</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run “{0}”</source>
        <translation>“{0}” 실행</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Save a detector</source>
        <translation>탐지기 저장</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <location filename="../processing/models.py"/>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>The detector cannot be kept: {0}</source>
        <translation>탐지기를 보관할 수 없습니다: {0}</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>detector {0}</source>
        <translation>탐지기 {0}</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <source>Run a detector</source>
        <translation>탐지기 실행</translation>
    </message>
    <message>
        <location filename="../panel_feedback.py"/>
        <location filename="../processing/steered.py"/>
        <source>Detectors (*.json)</source>
        <translation>탐지기 (*.json)</translation>
    </message>
    <message>
        <location filename="../panel_jobs.py"/>
        <source>Choose another area above.</source>
        <translation>위에서 다른 영역을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../panel_places.py"/>
        <source>No tile stands out enough to be a place (contrast 2.5).</source>
        <translation>장소가 될 만큼 두드러지는 타일이 없습니다(대비 2.5).</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Click to go to the place</source>
        <translation>클릭하면 그 위치로 이동합니다</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>According to the measured figures in the model's card</source>
        <translation>모델 카드의 측정값에 따름</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Each phrase is compared by itself, then they are combined</source>
        <translation>각 구를 따로 비교한 다음 결합합니다</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>Prompts: %Ln of my own</source>
        <translation>
            <numerusform>프롬프트: 내 문장 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <source>Prompts: extended</source>
        <translation>프롬프트: 확장</translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <location filename="../query_box.py"/>
        <source>Prompts…</source>
        <translation>프롬프트…</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>By %Ln examples</source>
        <translation>
            <numerusform>예시 %Ln개로</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_query.py"/>
        <location filename="../query_box.py"/>
        <source>By example…</source>
        <translation>예시로…</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_query.py"/>
        <source>like %Ln examples</source>
        <translation>
            <numerusform>예시 %Ln개와 비슷함</numerusform>
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
        <translation>“{0}”에 맞는 타일을 찾지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>The results cannot be shown: {0}</source>
        <translation>결과를 표시할 수 없습니다: {0}</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>The results cannot be filtered while their layer is being edited.</source>
        <translation>레이어를 편집하는 동안에는 결과를 필터링할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>like tile {0}</source>
        <translation>타일 {0}와(과) 비슷함</translation>
    </message>
    <message>
        <location filename="../panel_results.py"/>
        <source>{0}, not like {1}</source>
        <translation>{0}, {1}와(과) 다름</translation>
    </message>
    <message>
        <location filename="../panel_several.py"/>
        <source>Several images are searched with one tile size: clear the others.</source>
        <translation>여러 영상은 한 가지 타일 크기로 검색합니다. 나머지를 지우십시오.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_several.py"/>
        <source>%Ln images</source>
        <translation>
            <numerusform>영상 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Type what you look for first.</source>
        <translation>먼저 찾을 것을 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The sentence is too long: {0} characters, at most {1}.</source>
        <translation>문장이 너무 깁니다: {0}자, 최대 {1}자.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for: {0}</source>
        <translation>찾는 것: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for whatever is without: {0}</source>
        <translation>다음이 없는 곳을 찾습니다: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looks for: {0}; without: {1}</source>
        <translation>찾는 것: {0}; 제외: {1}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>No model package is installed.</source>
        <translation>설치된 모델 패키지가 없습니다.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Install one: the archive terraseek-model-….zip is published with the plugin.</source>
        <translation>하나를 설치하세요. terraseek-model-….zip은 플러그인과 함께 배포됩니다.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Describe what you look for and press Enter: the tiles that fit best appear here.</source>
        <translation>찾을 것을 설명하고 Enter를 누르십시오. 가장 맞는 타일이 여기에 나타납니다.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The first search indexes the image; later ones take a moment.</source>
        <translation>첫 검색은 영상을 색인합니다. 이후 검색은 잠깐이면 됩니다.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Looking for an index…</source>
        <translation>색인을 찾는 중…</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Indexed: %Ln tiles of {0} m</source>
        <translation>
            <numerusform>색인됨: {0} m 타일 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Partly indexed: {0} of %Ln tiles</source>
        <translation>
            <numerusform>일부 색인됨: 타일 %Ln개 중 {0}개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The index is out of date: {0}</source>
        <translation>색인이 오래되었습니다: {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Not indexed: %Ln tiles of {0} m, about {1} MB</source>
        <translation>
            <numerusform>색인되지 않음: {0} m 타일 %Ln개, 약 {1} MB</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Start the engine again</source>
        <translation>엔진 다시 시작</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../setup_dialog.py"/>
        <source>Update</source>
        <translation>업데이트</translation>
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
        <translation>색인</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The whole layer is indexed.</source>
        <translation>전체 레이어가 색인되었습니다.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Go on where the last run stopped</source>
        <translation>지난 실행이 멈춘 곳부터 계속합니다</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Compute the tiles now; Search does it too when it is needed</source>
        <translation>지금 타일을 계산합니다. 필요하면 검색할 때도 계산합니다</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Indexing {0} of %Ln tiles</source>
        <translation>
            <numerusform>색인 중: 타일 %Ln개 중 {0}개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Ranking tiles</source>
        <translation>타일 순위 매기는 중</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Labelling</source>
        <translation>분류하는 중</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Labelling the patches of {0} of %Ln tiles</source>
        <translation>
            <numerusform>패치 분류 중: 타일 %Ln개 중 {0}개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Comparing with the reference: {0} %</source>
        <translation>참조 자료와 비교 중: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>Drawing points: {0} %</source>
        <translation>점 추출 중: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Loading the model</source>
        <translation>모델을 불러오는 중</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Working</source>
        <translation>처리하는 중</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>{0} tiles/s</source>
        <translation>초당 타일 {0}개</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../processing/progress.py"/>
        <source>{0} left</source>
        <translation>{0} 남음</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Ran on {0}</source>
        <translation>{0}에서 실행됨</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>model {0}</source>
        <translation>모델 {0}</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>{0} of %Ln places for “{1}”</source>
        <translation>
            <numerusform>“{1}”: 장소 %Ln곳 중 {0}곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Top {0} of %Ln tiles for “{1}”</source>
        <translation>
            <numerusform>“{1}”: 타일 %Ln개 중 상위 {0}개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>the best {0} are listed</source>
        <translation>상위 {0}개가 표시됨</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>“{0}” is there.</source>
        <translation>“{0}”이(가) 있습니다.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>“{0}”: not clear, judge by the best tiles.</source>
        <translation>“{0}”: 분명하지 않으므로 상위 타일을 보고 판단하십시오.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Nothing convincing: “{0}”.</source>
        <translation>설득력 있는 결과가 없습니다: “{0}”.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The best tiles look more like “{0}”.</source>
        <translation>상위 타일은 “{0}”에 더 가깝습니다.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Probability of being there: {0} %</source>
        <translation>있을 확률: {0} %</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Contrast of the ten best tiles: {0} (2 is a little, 3 clear, 5 outstanding)</source>
        <translation>상위 10개 타일의 대비: {0}(2는 약함, 3은 뚜렷함, 5는 매우 두드러짐)</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>They fit the query by {0} better than “{1}”, the best of the other terms</source>
        <translation>다른 용어 중 가장 나은 “{1}”보다 검색어에 {0}만큼 더 맞습니다</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <location filename="../score_meaning.py"/>
        <source>Contrast counts robust standard deviations above an ordinary tile.</source>
        <translation>대비는 보통 타일보다 높은 정도를 강건 표준 편차로 센 값입니다.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The decision was not calibrated for this model.</source>
        <translation>이 모델에서는 판정이 보정되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>It is a hint, not proof.</source>
        <translation>이것은 참고일 뿐 증거가 아닙니다.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>%Ln more marks for an estimate of how many are right</source>
        <translation>
            <numerusform>%Ln개 더 표시하면 몇 개가 맞는지 추정합니다</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Right among the {0} shown: about {1} % ({2}-{3} %)</source>
        <translation>표시된 {0}개 중 맞는 것: 약 {1} %({2}-{3} %)</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Marked tiles are counted; the others are estimated from %Ln marks.</source>
        <translation>
            <numerusform>표시한 타일은 그대로 세고, 나머지는 표시 %Ln개로 추정했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>The interval is made for nine cases in ten. In tests it held in {0} % of the cases on imagery like that of the model's training, in {1} % on other imagery.</source>
        <translation>구간은 열 번 중 아홉 번 맞도록 만들었습니다. 시험에서는 모델이 학습한 것과 비슷한 영상에서 {0} %, 다른 영상에서 {1} %의 경우에 맞았습니다.</translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>The ranks of %Ln tiles cannot be compared.</source>
        <translation>
            <numerusform>타일 %Ln개의 순위는 비교할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../panel_text.py"/>
        <source>Rank correlation over %Ln tiles: {0}</source>
        <translation>
            <numerusform>타일 %Ln개의 순위 상관: {0}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Compared: {0}</source>
        <translation>비교: {0}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>{0} of the best {1} are the same</source>
        <translation>상위 {1}개 중 {0}개가 같음</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>Licence {0} · {1} MB · languages {2}</source>
        <translation>라이선스 {0} · {1} MB · 언어 {2}</translation>
    </message>
    <message>
        <location filename="../panel_text.py"/>
        <source>No model installed</source>
        <translation>설치된 모델 없음</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Choose an image layer</source>
        <translation>영상 레이어를 선택하십시오</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>The image to search; follows the active layer</source>
        <translation>검색할 영상. 활성 레이어를 따릅니다</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Several…</source>
        <translation>여러 영상…</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Search several images at once: one list of the best tiles</source>
        <translation>여러 영상을 한꺼번에 검색: 상위 타일의 단일 목록</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/base.py"/>
        <location filename="../several_dialog.py"/>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Find places by a sentence</source>
        <translation>문장으로 장소 찾기</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/label.py"/>
        <source>Label land cover</source>
        <translation>토지 피복 분류</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Give every tile a class, without training</source>
        <translation>학습 없이 모든 타일에 클래스를 지정합니다</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>What to look for, in words. Ten languages: {0}</source>
        <translation>찾을 것을 말로 입력하십시오. 열 가지 언어: {0}</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <location filename="../processing/search.py"/>
        <source>Examples</source>
        <translation>예시</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Sample sentences in ten languages</source>
        <translation>열 가지 언어의 예시 문장</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>How many of the best tiles become results</source>
        <translation>상위 타일 중 결과로 만들 개수</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>What you have searched before</source>
        <translation>이전에 검색한 것</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Stop; the tiles that are indexed are kept</source>
        <translation>중지. 색인한 타일은 유지됩니다</translation>
    </message>
    <message>
        <location filename="../panel_ui.py"/>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>TerraSeek panel</source>
        <translation>TerraSeek 패널</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>Search your imagery by typing a sentence</source>
        <translation>문장을 입력하여 영상을 검색하십시오</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Assess accuracy</source>
        <translation>정확도 평가</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Compares a map of classes with reference points, polygons or a raster: confusion matrix, overall, user's and producer's accuracy, F1, kappa and IoU with confidence intervals. With points of “Stratified sample” the figures, and the areas of the classes, are estimates for the whole map (Olofsson et al. 2014, Stehman 2014).

The report is one HTML file; JSON and CSV are written beside it. It warns where the reference is too small to say anything.</source>
        <translation>클래스 지도를 참조 점, 폴리곤 또는 래스터와 비교합니다: 혼동 행렬, 전체 정확도, 사용자 정확도와 생산자 정확도, F1, 카파, IoU와 신뢰 구간. “층화 표본”의 점을 사용하면 이 수치와 클래스 면적은 지도 전체에 대한 추정치입니다(Olofsson et al. 2014, Stehman 2014).

보고서는 HTML 파일 하나이며 JSON과 CSV는 그 옆에 저장됩니다. 참조 자료가 너무 적어 아무것도 말할 수 없으면 경고합니다.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>What is known to be true, in any coordinate reference system.</source>
        <translation>참으로 알려진 것. 어떤 좌표계든 가능합니다.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Field of the reference</source>
        <translation>참조 자료의 필드</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Field with the class; empty finds “reference”, “class” or “label”.</source>
        <translation>클래스가 있는 필드. 비워 두면 “reference”, “class” 또는 “label”을 찾습니다.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Classes of the reference</source>
        <translation>참조 자료의 클래스</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Which class of the map a value of the reference is, as JSON: {"3": "forest", "cloud": null}; null leaves a value out. Or the path of such a file. Ids, names and known codes of classes need none.</source>
        <translation>참조 자료의 값이 지도의 어느 클래스인지 JSON으로 지정합니다: {"3": "forest", "cloud": null}. null은 값을 제외합니다. 또는 그런 파일의 경로. 클래스의 ID, 이름, 알려진 코드는 지정할 필요가 없습니다.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Leave out other values</source>
        <translation>다른 값 제외</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Leave out reference values that are no class, instead of refusing them.</source>
        <translation>클래스가 아닌 참조 값을 거부하지 않고 제외합니다.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>How the reference was chosen. “auto” knows the points of “Stratified sample” by their fields; others count as a random sample.</source>
        <translation>참조 자료를 선택한 방법. “auto”는 “층화 표본”의 점을 필드로 알아봅니다. 나머지는 무작위 표본으로 봅니다.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Confidence</source>
        <translation>신뢰 수준</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Of the intervals.</source>
        <translation>구간의 신뢰 수준.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>An HTML file that loads nothing from elsewhere; or .json or .csv alone.</source>
        <translation>다른 곳에서 아무것도 불러오지 않는 HTML 파일. 또는 .json이나 .csv만.</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy</source>
        <translation>전체 정확도</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy, lower end of the interval</source>
        <translation>전체 정확도, 구간의 하한</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Overall accuracy, upper end of the interval</source>
        <translation>전체 정확도, 구간의 상한</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Kappa</source>
        <translation>카파</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean F1</source>
        <translation>평균 F1</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Mean IoU</source>
        <translation>평균 IoU</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Share that is not unknown</source>
        <translation>알 수 없음이 아닌 비율</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>Number of compared units</source>
        <translation>비교한 단위 수</translation>
    </message>
    <message>
        <location filename="../processing/accuracy.py"/>
        <source>The classes of the reference are no JSON such as {"3": "forest"}.</source>
        <translation>참조 자료의 클래스가 {"3": "forest"}와 같은 JSON이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>The raster has not been read.</source>
        <translation>래스터를 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>search,imagery,raster,tiles,similarity,deep learning,CLIP,text,retrieval</source>
        <translation>검색,영상,래스터,타일,유사도,딥러닝,CLIP,텍스트,search</translation>
    </message>
    <message>
        <location filename="../processing/base.py"/>
        <source>Cancelled. What has been indexed is kept; run it again to go on.</source>
        <translation>취소되었습니다. 색인한 내용은 유지됩니다. 다시 실행하면 계속합니다.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Evaluate search</source>
        <translation>검색 평가</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Measures how well queries find the features of a reference layer: precision at k, average precision, and recall at a threshold, for each query, language, class, model and tile size, as tables and plots.

With several models the first is compared with the others; with folds on spatially separated blocks, so that a retrained model is not judged on ground that it has seen.</source>
        <translation>검색어가 참조 레이어의 객체를 얼마나 잘 찾는지 측정합니다: k에서의 정밀도, 평균 정밀도, 한계값에서의 재현율을 검색어, 언어, 클래스, 모델, 타일 크기별로 표와 그래프로 나타냅니다.

모델이 여러 개면 첫 번째를 나머지와 비교합니다. 공간적으로 분리된 블록의 폴드를 사용하면 재학습한 모델을 이미 본 땅에서 평가하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Reference layer</source>
        <translation>참조 레이어</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Polygons or points of what is there.</source>
        <translation>실제로 있는 것의 폴리곤이나 점.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Field of the class</source>
        <translation>클래스 필드</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Empty takes the only text field, or one class for all features.</source>
        <translation>비워 두면 유일한 텍스트 필드를 사용하거나 모든 객체를 한 클래스로 봅니다.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>List of queries</source>
        <translation>검색어 목록</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>CSV, TSV or JSON with the columns class, query and language, or class and a column for each language. Empty asks for the classes by their names.</source>
        <translation>class, query, language 열이 있거나 class 열과 언어별 열이 있는 CSV, TSV 또는 JSON. 비워 두면 클래스 이름으로 검색합니다.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/models.py"/>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Names or folders of packages, one a line, the one “before” first.</source>
        <translation>패키지의 이름이나 폴더, 한 줄에 하나, “이전” 것을 먼저.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/trust.py"/>
        <source>Several tile sizes (metres)</source>
        <translation>여러 타일 크기(미터)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>For example 64, 128, 256; instead of the tile size.</source>
        <translation>예: 64, 128, 256. 타일 크기 대신 사용합니다.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Threshold (contrast)</source>
        <translation>한계값(대비)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Recall and number of hits count tiles of at least this contrast.</source>
        <translation>재현율과 결과 수는 대비가 이 값 이상인 타일을 셉니다.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Share of a tile (%)</source>
        <translation>타일의 비율 (%)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A tile is right when features of the class cover so much of it.</source>
        <translation>클래스의 객체가 타일을 이만큼 덮으면 타일이 맞습니다.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Share of a feature (%)</source>
        <translation>객체의 비율 (%)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A tile is right, too, when it holds so much of one feature.</source>
        <translation>타일이 한 객체를 이만큼 담아도 맞습니다.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The reference is complete</source>
        <translation>참조 자료가 완전함</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The reference has every feature of its classes in the area. Otherwise only tiles that touch some feature are counted.</source>
        <translation>참조 자료에 영역 안 해당 클래스의 모든 객체가 있습니다. 그렇지 않으면 객체에 닿는 타일만 셉니다.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Folds</source>
        <translation>폴드</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Number of spatially separated folds; 0 measures the area as a whole.</source>
        <translation>공간적으로 분리된 폴드 수. 0은 영역 전체를 한꺼번에 측정합니다.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Side of a block (metres)</source>
        <translation>블록 한 변(미터)</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Blocks of the folds: at least two tiles a side, better four or more.</source>
        <translation>폴드의 블록: 한 변이 타일 두 개 이상, 네 개 이상이면 더 좋습니다.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>A page with tables and plots; JSON and CSV are written beside it.</source>
        <translation>표와 그래프가 있는 페이지. JSON과 CSV는 그 옆에 저장됩니다.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>The blocks with the numbers of their folds.</source>
        <translation>폴드 번호가 있는 블록.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Mean average precision</source>
        <translation>평균 정밀도의 평균</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>What a random order has</source>
        <translation>무작위 순서의 결과</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Recall at the threshold</source>
        <translation>한계값에서의 재현율</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Number of figures</source>
        <translation>수치의 개수</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Change from the first model to the second</source>
        <translation>첫 번째 모델에서 두 번째로의 변화</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <location filename="../processing/trust.py"/>
        <source>“{0}” is no list of at most 6 tile sizes such as 64, 128, 256.</source>
        <translation>“{0}”은(는) 64, 128, 256처럼 최대 6개의 타일 크기 목록이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../processing/evaluate.py"/>
        <source>Folds need the side of a block.</source>
        <translation>폴드에는 블록의 한 변이 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/evaluate.py"/>
        <source>{0}: mean average precision {1} %, chance {2} %, %Ln queries</source>
        <translation>
            <numerusform>{0}: 평균 정밀도의 평균 {1} %, 무작위 {2} %, 검색어 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>Score heat map</source>
        <translation>점수 열지도</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>Writes how well each place of a raster fits a sentence: a GeoTIFF whose cells are the steps of the tile grid and hold the mean score of the tiles that cover them.

A raster that is not indexed is indexed first.</source>
        <translation>래스터의 각 위치가 문장에 얼마나 맞는지를 저장합니다. 셀이 타일 격자의 간격이고, 셀을 덮는 타일들의 평균 점수를 담은 GeoTIFF입니다.

색인되지 않은 래스터는 먼저 색인합니다.</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <location filename="../result_files.py"/>
        <source>Heat map</source>
        <translation>열지도</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>A GeoTIFF (.tif) of 32-bit numbers; no data where there are no tiles.</source>
        <translation>32비트 숫자의 GeoTIFF(.tif). 타일이 없는 곳은 데이터 없음입니다.</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/models.py"/>
        <location filename="../processing/search.py"/>
        <source>Number of tiles</source>
        <translation>타일 수</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <location filename="../processing/search.py"/>
        <source>Best score</source>
        <translation>최고 점수</translation>
    </message>
    <message>
        <location filename="../processing/heat_map.py"/>
        <source>The heat map is a GeoTIFF: choose a name that ends with .tif.</source>
        <translation>열지도는 GeoTIFF입니다. .tif로 끝나는 이름을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/options.py"/>
        <source>Tile size (metres)</source>
        <translation>타일 크기(미터)</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Index raster</source>
        <translation>래스터 색인</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Cuts a raster into overlapping tiles and computes what each one shows, once. After that a search takes a fraction of a second.

The index lies beside the raster. A cancelled run is not lost: the next one goes on there. Where the raster has changed, only changed tiles are computed again.</source>
        <translation>래스터를 서로 겹치는 타일로 자르고 각 타일이 보여 주는 내용을 한 번 계산합니다. 그다음부터 검색은 1초도 걸리지 않습니다.

색인은 래스터 옆에 있습니다. 취소한 실행도 사라지지 않으며, 다음 실행이 거기서 계속합니다. 래스터가 바뀐 곳은 바뀐 타일만 다시 계산합니다.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles computed in this run</source>
        <translation>이번 실행에서 계산한 타일</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles per second</source>
        <translation>초당 타일 수</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <location filename="../processing/models.py"/>
        <source>Hash of the model</source>
        <translation>모델의 해시</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Device that ran</source>
        <translation>실행한 장치</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/index_raster.py"/>
        <source>%Ln tiles of {0:g} m; {1} computed now, {2} tiles/s on {3}</source>
        <translation>
            <numerusform>{0:g} m 타일 %Ln개. 이번에 {1}개 계산, 초당 타일 {2}개, 장치 {3}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Index status</source>
        <translation>색인 상태</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Says whether a raster is indexed with these settings: absent, partial, complete or stale (the raster has changed since), how many tiles there are, and how much disk they need. Computes nothing.</source>
        <translation>래스터가 이 설정으로 색인되었는지 알려 줍니다: 없음(absent), 일부(partial), 완료(complete) 또는 오래됨(stale: 이후 래스터가 바뀜). 타일 수와 필요한 디스크 용량도 알려 줍니다. 아무것도 계산하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Why it is stale</source>
        <translation>오래된 이유</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Tiles that are indexed</source>
        <translation>색인된 타일</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Pixel size (metres)</source>
        <translation>픽셀 크기(미터)</translation>
    </message>
    <message>
        <location filename="../processing/index_raster.py"/>
        <source>Size of the index (MB)</source>
        <translation>색인 크기 (MB)</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/index_raster.py"/>
        <source>{0}: {1} of %Ln tiles of {2:g} m</source>
        <translation>
            <numerusform>{0}: {2:g} m 타일 %Ln개 중 {1}개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Gives every tile of a raster a class of a list, without training: the names of the classes are compared with the tiles. What the model is not sure of becomes “unknown”.

A raster that is not indexed is indexed first; another list on the same raster takes a second. Check the result with “Stratified sample” and “Assess accuracy”.</source>
        <translation>래스터의 모든 타일에 목록의 클래스를 학습 없이 지정합니다. 클래스 이름을 타일과 비교합니다. 모델이 확신하지 못하는 곳은 “알 수 없음”이 됩니다.

색인되지 않은 래스터는 먼저 색인합니다. 같은 래스터에 다른 목록을 쓰면 1초면 됩니다. “층화 표본”과 “정확도 평가”로 결과를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Polygons</source>
        <translation>폴리곤</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Of touching cells of one class (dissolved), or one for each tile (tiles).</source>
        <translation>한 클래스의 이웃한 셀을 합친 것(dissolved) 또는 타일마다 하나(tiles).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Labelled areas</source>
        <translation>분류된 영역</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Polygons with class, probability, margin, second class (.gpkg, .geojson).</source>
        <translation>클래스, 확률, 차이, 두 번째 클래스가 있는 폴리곤 (.gpkg, .geojson).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Class raster</source>
        <translation>클래스 래스터</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>A GeoTIFF (.tif) of class values with colours and names; 0 is unknown.</source>
        <translation>색과 이름이 있는 클래스 값의 GeoTIFF(.tif). 0은 알 수 없음입니다.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Scores of every class</source>
        <translation>모든 클래스의 점수</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>A GeoTIFF (.tif): probability, margin, entropy, then the probability of each class, before unknown and smoothing.</source>
        <translation>GeoTIFF(.tif): 확률, 차이, 엔트로피, 그다음 클래스별 확률. 알 수 없음 처리와 평활화 이전의 값입니다.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>There is nothing to write: choose polygons, a raster or scores.</source>
        <translation>쓸 것이 없습니다. 폴리곤, 래스터 또는 점수를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Label polygons</source>
        <translation>폴리곤 분류</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Gives every polygon of a layer (parcels, segments) the class that fits it best: the mean of the scores of the tiles below it, weighted by the area that it covers. The result is a copy of the layer with class, probability, margin and second class.

A polygon smaller than a tile gets the class of its surroundings.</source>
        <translation>레이어의 모든 폴리곤(필지, 분할 단위)에 가장 맞는 클래스를 지정합니다. 폴리곤 아래 타일의 점수를 덮는 면적으로 가중 평균합니다. 결과는 클래스, 확률, 차이, 두 번째 클래스가 있는 레이어 사본입니다.

타일보다 작은 폴리곤에는 주변의 클래스가 지정됩니다.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>What is labelled, in any coordinate reference system. Only the selected ones where asked for. The layer is not changed.</source>
        <translation>분류할 것. 어떤 좌표계든 가능합니다. 요청하면 선택한 것만 분류합니다. 레이어는 변경되지 않습니다.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>Labelled polygons</source>
        <translation>분류된 폴리곤</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygons with their own fields and those of the labels (.gpkg, .geojson).</source>
        <translation>원래 필드와 클래스 필드가 있는 폴리곤 (.gpkg, .geojson).</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer cannot be opened. Check its path.</source>
        <translation>폴리곤 레이어를 열 수 없습니다. 경로를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer has no coordinate reference system. Assign one.</source>
        <translation>폴리곤 레이어에 좌표계가 없습니다. 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer is empty.</source>
        <translation>폴리곤 레이어가 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../processing/label.py"/>
        <source>The polygon layer has not been read.</source>
        <translation>폴리곤 레이어를 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>What a place can be: one of the lists that come with TerraSeek.</source>
        <translation>한 곳이 될 수 있는 것: TerraSeek에 포함된 목록 중 하나.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Own classes</source>
        <translation>사용자 클래스</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of the list above: names between commas such as “en: water, forest | wood, town”, or the path of a class list (JSON).</source>
        <translation>위의 목록 대신 “en: water, forest | wood, town”처럼 쉼표로 구분한 이름 또는 클래스 목록(JSON)의 경로.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Language of the names that the model reads. “auto” is that of typed classes, else English. The legend is in the language of QGIS.</source>
        <translation>모델이 읽는 이름의 언어. “auto”는 입력한 클래스의 언어이고, 없으면 영어입니다. 범례는 QGIS의 언어로 표시됩니다.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Cells of the size of the model's patches, where its package has patch embeddings. The image is read again, as long as indexing takes; nothing becomes unknown unless a lowest probability or a share to keep is given. Not with transduction.</source>
        <translation>모델 패키지에 패치 임베딩이 있으면 칸이 모델의 패치 크기가 됩니다. 색인만큼 걸려 영상을 다시 읽으며, 최소 확률이나 유지할 비율을 주지 않으면 알 수 없음이 생기지 않습니다. 변환적 추론과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Lowest probability</source>
        <translation>최소 확률</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>What is less probable becomes unknown; 0 leaves nothing unknown. Empty takes the probability above which 90 % were right when the model was calibrated.</source>
        <translation>확률이 더 낮은 것은 알 수 없음이 됩니다. 0이면 알 수 없음이 없습니다. 비워 두면 모델을 보정할 때 90 %가 맞았던 확률을 사용합니다.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Share to keep</source>
        <translation>유지할 비율</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of a lowest probability: only this share of the surest is labelled.</source>
        <translation>최소 확률 대신: 가장 확실한 이 비율만 분류합니다.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Accuracy to aim at</source>
        <translation>목표 정확도</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Instead of a lowest probability: the one above which this share was right when the model was calibrated.</source>
        <translation>최소 확률 대신: 모델을 보정할 때 이 비율이 맞았던 확률을 사용합니다.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Several sentences a class</source>
        <translation>클래스마다 여러 문장</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Average the sentences of the model's templates and all names of a class.</source>
        <translation>모델 템플릿의 문장과 클래스의 모든 이름을 평균합니다.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Descriptions of the classes</source>
        <translation>클래스 설명</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Use what the list says a class looks like from above.</source>
        <translation>위에서 본 클래스의 모습에 대한 목록의 설명을 사용합니다.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Removes single cells that differ from what is around them: majority of 3 × 3 cells, or a Markov random field (potts).</source>
        <translation>주변과 다른 단일 셀을 제거합니다: 3 × 3 셀의 다수 또는 마르코프 확률장(potts).</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Strength of the Markov field</source>
        <translation>마르코프장의 강도</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Weight of the neighbours; 0 does not smooth.</source>
        <translation>이웃의 가중치. 0이면 평활화하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Smallest group of cells</source>
        <translation>가장 작은 셀 무리</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Smaller groups are given to their largest neighbour; 0 keeps all.</source>
        <translation>더 작은 무리는 가장 큰 이웃에 합쳐집니다. 0은 모두 유지합니다.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Give a lowest probability, a share to keep or an accuracy to aim at, not two of them.</source>
        <translation>최소 확률, 유지할 비율, 목표 정확도 중 하나만 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Patches and “Similar tiles decide together” do not go together.</source>
        <translation>패치와 “비슷한 타일이 함께 결정”은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../processing/label_options.py"/>
        <source>Type the classes, e.g. “en: water, forest”.</source>
        <translation>클래스를 입력하십시오(예: “en: water, forest”).</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>land cover,land use,classification,label,zero-shot,classes,accuracy,LULC</source>
        <translation>토지 피복,토지 이용,분류,클래스,라벨,제로샷,정확도,LULC,land cover,land use</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Number of labelled places</source>
        <translation>분류된 곳의 수</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Number of unknown places</source>
        <translation>알 수 없는 곳의 수</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Probability below which a place is unknown</source>
        <translation>이보다 낮으면 알 수 없음이 되는 확률</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Unknown area in square metres</source>
        <translation>알 수 없는 면적(제곱미터)</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Square metres of each class (JSON)</source>
        <translation>클래스별 제곱미터 (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Certainty · {0}</source>
        <translation>확실성 · {0}</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>Land cover · {0}</source>
        <translation>토지 피복 · {0}</translation>
    </message>
    <message>
        <location filename="../processing/land_cover.py"/>
        <source>{0}: {1} ha</source>
        <translation>{0}: {1} ha</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Map of classes</source>
        <translation>클래스 지도</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Polygons or a raster of classes: of “Label land cover”, which knows its classes, or any other.</source>
        <translation>클래스의 폴리곤이나 래스터: 클래스를 알고 있는 “토지 피복 분류”의 결과 또는 다른 것.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Field of the map</source>
        <translation>지도의 필드</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>Field of the polygons with the class; empty is “class”.</source>
        <translation>폴리곤에서 클래스가 있는 필드. 비워 두면 “class”입니다.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>For a map that does not know its classes: name of a list that comes with TerraSeek, path of one, or typed names.</source>
        <translation>클래스를 모르는 지도에 사용: TerraSeek에 포함된 목록의 이름, 목록의 경로 또는 입력한 이름.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” cannot be opened. Check its path.</source>
        <translation>“{0}”을(를) 열 수 없습니다. 경로를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” has to be a raster or a vector layer.</source>
        <translation>“{0}”은(는) 래스터나 벡터 레이어여야 합니다.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” is a web layer. Save it as a file first.</source>
        <translation>“{0}”은(는) 웹 레이어입니다. 먼저 파일로 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>“{0}” has no coordinate reference system. Assign one.</source>
        <translation>“{0}”에 좌표계가 없습니다. 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/map_algorithm.py"/>
        <source>The layers have not been read.</source>
        <translation>레이어를 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Model information</source>
        <translation>모델 정보</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Shows version, licence, languages with their measured quality, size and hash of an installed model package.</source>
        <translation>설치된 모델 패키지의 버전, 라이선스, 언어와 측정된 품질, 크기, 해시를 표시합니다.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Languages with measured quality (JSON)</source>
        <translation>언어와 측정된 품질 (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>All installed models (JSON)</source>
        <translation>설치된 모든 모델 (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Length of the embeddings</source>
        <translation>임베딩의 길이</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Size (MB)</source>
        <translation>크기 (MB)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>No model is installed. Install one: see the options of TerraSeek.</source>
        <translation>설치된 모델이 없습니다. TerraSeek 옵션에서 설치하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>There is no model “{0}”. Installed: {1}.</source>
        <translation>모델 “{0}”이(가) 없습니다. 설치된 모델: {1}.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>{0} {1}, licence {2}, {3} MB, languages: {4}</source>
        <translation>{0} {1}, 라이선스 {2}, {3} MB, 언어: {4}</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Export index</source>
        <translation>색인 내보내기</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Writes the tiles of an index and their embeddings as GeoParquet 1.1, for other programs. The raster has to be indexed. The engine's environment needs pyarrow.</source>
        <translation>색인의 타일과 임베딩을 다른 프로그램에서 쓸 수 있도록 GeoParquet 1.1로 저장합니다. 래스터가 색인되어 있어야 합니다. 엔진의 환경에 pyarrow가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>GeoParquet</source>
        <translation>GeoParquet</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>GeoParquet files (*.parquet)</source>
        <translation>GeoParquet 파일 (*.parquet)</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>A file that ends with .parquet: id, geometry and embedding of each tile.</source>
        <translation>.parquet로 끝나는 파일: 각 타일의 ID, 도형, 임베딩.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>The export is a GeoParquet file: choose a name that ends with .parquet.</source>
        <translation>내보내는 것은 GeoParquet 파일입니다. .parquet로 끝나는 이름을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>The raster's index with these settings is {0}.</source>
        <translation>이 설정에서 래스터 색인의 상태는 {0}입니다.</translation>
    </message>
    <message>
        <location filename="../processing/models.py"/>
        <source>Run “Index raster” first.</source>
        <translation>먼저 “래스터 색인”을 실행하십시오.</translation>
    </message>
    <message numerus="yes">
        <location filename="../processing/models.py"/>
        <source>%Ln tiles written</source>
        <translation>
            <numerusform>타일 %Ln개를 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>An image file with a coordinate reference system: aerial, drone or satellite imagery. Web layers (WMS, XYZ) have to be saved as a file first.</source>
        <translation>좌표계가 있는 영상 파일: 항공, 드론 또는 위성 영상. 웹 레이어(WMS, XYZ)는 먼저 파일로 저장해야 합니다.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Name of an installed model package, or the path of one. Empty takes the model chosen in the panel, else the default one.</source>
        <translation>설치된 모델 패키지의 이름 또는 경로. 비워 두면 패널에서 선택한 모델, 없으면 기본 모델을 사용합니다.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Side of a tile on the ground. Empty or 0 derives it from the model and the raster's pixel size.</source>
        <translation>지면에서 타일 한 변의 길이. 비워 두거나 0이면 모델과 래스터의 픽셀 크기에서 계산합니다.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Overlap (%)</source>
        <translation>중첩 (%)</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Share of a tile's side that neighbours share. 50 finds objects at tile edges.</source>
        <translation>타일 한 변에서 이웃과 공유하는 비율. 50이면 타일 가장자리의 대상을 찾습니다.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Bands</source>
        <translation>밴드</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>One band, or three in the order red, green, blue. Empty follows the colour interpretation of the file or a known sensor.</source>
        <translation>밴드 하나, 또는 빨강, 초록, 파랑 순서의 세 개. 비워 두면 파일의 색 해석이나 알려진 센서를 따릅니다.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>auto takes an NVIDIA card where one works. cuda fails where none works instead of falling back in silence. tensorrt builds an engine once, which takes minutes, and keeps it.</source>
        <translation>auto는 작동하는 NVIDIA 카드가 있으면 사용합니다. cuda는 작동하는 카드가 없으면 조용히 대체하지 않고 실패합니다. tensorrt는 엔진을 한 번 만들어(몇 분 걸림) 보관합니다.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Folder for indexes</source>
        <translation>색인 폴더</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Where the index is looked for and written. Empty is “&lt;raster&gt;.terraseek” beside the raster, or the profile where that folder is read-only.</source>
        <translation>색인을 찾고 저장하는 곳. 비워 두면 래스터 옆의 “&lt;raster&gt;.terraseek”이고, 그 폴더가 읽기 전용이면 프로파일입니다.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Area of interest</source>
        <translation>관심 영역</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Only tiles whose centre lies in this extent. It may be in any coordinate reference system. Empty is the whole raster.</source>
        <translation>중심이 이 범위에 있는 타일만 사용합니다. 어떤 좌표계든 가능합니다. 비워 두면 전체 래스터입니다.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Folder of an existing index of this raster, such as the output of “Index raster”. Empty finds the raster's index, and makes or updates it where needed.</source>
        <translation>이 래스터의 기존 색인 폴더(예: “래스터 색인”의 출력). 비워 두면 래스터의 색인을 찾고, 필요하면 만들거나 업데이트합니다.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The raster cannot be opened. Check its path.</source>
        <translation>래스터를 열 수 없습니다. 경로를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <location filename="../sources.py"/>
        <source>“{0}” is a {1} layer, not an image file.</source>
        <translation>“{0}”은(는) {1} 레이어이며 영상 파일이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Save the part you need first: right-click the layer, Export &gt; Save As.</source>
        <translation>먼저 필요한 부분을 저장하십시오: 레이어 오른쪽 클릭, 내보내기 &gt; 다른 이름으로 저장.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>Choose one band or three, not {0}.</source>
        <translation>밴드는 하나 또는 세 개를 선택하십시오. {0}개는 안 됩니다.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The raster has no band {0}; it has {1}.</source>
        <translation>래스터에 밴드 {0}이(가) 없습니다. 밴드 수는 {1}개입니다.</translation>
    </message>
    <message>
        <location filename="../processing/options.py"/>
        <source>The area of interest lies outside the raster. Choose one that overlaps it.</source>
        <translation>관심 영역이 래스터 밖에 있습니다. 래스터와 겹치는 영역을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Replace files</source>
        <translation>파일 바꾸기</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>Whether output files that are there already are replaced. A file that is open as a layer of the project never is.</source>
        <translation>이미 있는 출력 파일을 바꿀지 여부. 프로젝트의 레이어로 열린 파일은 절대 바꾸지 않습니다.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}”: choose a name that ends with {1}.</source>
        <translation>“{0}”: {1}(으)로 끝나는 이름을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” is open as the layer “{1}”. Remove the layer first, or choose another name.</source>
        <translation>“{0}”이(가) 레이어 “{1}”(으)로 열려 있습니다. 먼저 레이어를 제거하거나 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” is there already. Choose another name, or tick “Replace files”.</source>
        <translation>“{0}”이(가) 이미 있습니다. 다른 이름을 선택하거나 “파일 바꾸기”를 체크하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>“{0}” cannot be opened as a file. Save it as a file first.</source>
        <translation>“{0}”을(를) 파일로 열 수 없습니다. 먼저 파일로 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/outputs.py"/>
        <source>The layer cannot be read: {0}</source>
        <translation>레이어를 읽을 수 없습니다: {0}</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Loading the model and reading the raster</source>
        <translation>모델을 불러오고 래스터를 읽는 중</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Waiting for another process that writes this index</source>
        <translation>이 색인을 쓰는 다른 프로세스를 기다리는 중</translation>
    </message>
    <message>
        <location filename="../processing/progress.py"/>
        <source>Searching</source>
        <translation>검색하는 중</translation>
    </message>
    <message>
        <location filename="../processing/provider.py"/>
        <source>TerraSeek: search imagery by text</source>
        <translation>TerraSeek: 텍스트로 영상 검색</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>What to look for, as a sentence in one of the ten languages, for example “a bridge over a river”. Sentences may be joined with AND, OR and NOT.</source>
        <translation>찾을 것을 열 가지 언어 중 하나의 문장으로 입력하십시오(예: “강 위의 다리”). 문장은 AND, OR, NOT으로 연결할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Language of the query. “detect” recognises it.</source>
        <translation>검색어의 언어. “detect”는 자동으로 인식합니다.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <location filename="../processing/search.py"/>
        <source>Number of results</source>
        <translation>결과 수</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The best tiles, at most so many.</source>
        <translation>상위 타일의 최대 개수.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Lowest score</source>
        <translation>최소 점수</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>Drop tiles that score less. Empty keeps them.</source>
        <translation>점수가 이보다 낮은 타일을 제외합니다. 비워 두면 유지합니다.</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The query is empty. Type what you look for, e.g. “a bridge over a river”.</source>
        <translation>검색어가 비어 있습니다. 찾을 것을 입력하십시오(예: “강 위의 다리”).</translation>
    </message>
    <message>
        <location filename="../processing/query.py"/>
        <source>The query is too long: at most {0} characters.</source>
        <translation>검색어가 너무 깁니다: 최대 {0}자.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../result_files.py"/>
        <source>Score of every tile for “{0}”</source>
        <translation>“{0}”에 대한 모든 타일의 점수</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>The results cannot be read from {0}.</source>
        <translation>{0}에서 결과를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <location filename="../processing/trust.py"/>
        <source>The results cannot be written to {0}.</source>
        <translation>{0}에 결과를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../processing/results.py"/>
        <source>No tile scores high enough. Lower the lowest score or enlarge the area.</source>
        <translation>점수가 충분히 높은 타일이 없습니다. 최소 점수를 낮추거나 영역을 넓히십시오.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Tiles found</source>
        <translation>찾은 타일</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Polygons of the tiles with rank, score and percentile, the best one first.</source>
        <translation>순위, 점수, 백분위가 있는 타일 폴리곤. 가장 좋은 타일이 먼저 옵니다.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <location filename="../processing/steered.py"/>
        <source>Language of the query</source>
        <translation>검색어의 언어</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Whether anything convincing was found</source>
        <translation>설득력 있는 결과를 찾았는지 여부</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Verdict in words</source>
        <translation>판정 설명</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Search by text</source>
        <translation>텍스트로 검색</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Ranks the tiles of a raster against a sentence in English, Portuguese, Spanish, French, German, Dutch, Italian, Chinese, Korean or Russian.

A raster that is not indexed is indexed first. Everything runs on this computer. The score says how well a tile fits compared with others of the same raster and query; it is no probability.</source>
        <translation>영어, 포르투갈어, 스페인어, 프랑스어, 독일어, 네덜란드어, 이탈리아어, 중국어, 한국어 또는 러시아어 문장에 따라 래스터의 타일에 순위를 매깁니다.

색인되지 않은 래스터는 먼저 색인합니다. 모든 작업은 이 컴퓨터에서 실행됩니다. 점수는 같은 래스터와 검색어의 다른 타일과 비교해 타일이 얼마나 맞는지를 나타내며, 확률이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Lowest contrast</source>
        <translation>최소 대비</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Drop tiles that stand less above the rest of the raster, in standard deviations. Unlike scores, contrasts of different sentences and languages can be compared. With AND, OR and NOT the contrast is 3 plus the log odds of the score: 3 is where a tile half belongs. Empty keeps all.</source>
        <translation>래스터의 나머지 부분보다 덜 두드러지는 타일을 제외합니다(표준 편차 단위). 점수와 달리 대비는 문장과 언어가 달라도 비교할 수 있습니다. AND, OR, NOT을 쓰면 대비는 3에 점수의 로짓을 더한 값입니다. 3이면 타일이 절반쯤 해당합니다. 비워 두면 모두 유지합니다.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Ranks the tiles of a raster by how much they look like examples: places in the raster (points or polygons) or an image file. Counter-examples push tiles down, and a sentence may be added.

A raster that is not indexed is indexed first.</source>
        <translation>예시와 얼마나 비슷한지에 따라 래스터의 타일에 순위를 매깁니다. 예시는 래스터의 위치(점 또는 폴리곤)나 영상 파일입니다. 반례는 타일의 순위를 낮추며, 문장을 추가할 수 있습니다.

색인되지 않은 래스터는 먼저 색인합니다.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Points or polygons on what you look for, at most {0}; in any coordinate reference system. Only the selected ones where asked for.</source>
        <translation>찾는 대상 위의 점이나 폴리곤, 최대 {0}개. 어떤 좌표계든 가능합니다. 요청하면 선택한 것만 사용합니다.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>A PNG, JPEG or TIFF that shows what you look for, seen from above.</source>
        <translation>찾는 대상을 위에서 본 모습의 PNG, JPEG 또는 TIFF.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Counter-examples</source>
        <translation>반례</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>Points or polygons on what you do not look for.</source>
        <translation>찾지 않는 대상 위의 점이나 폴리곤.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>There is no example. Give points, polygons or an image.</source>
        <translation>예시가 없습니다. 점, 폴리곤 또는 영상을 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>The example image is not there: {0}</source>
        <translation>예시 영상이 없습니다: {0}</translation>
    </message>
    <message>
        <location filename="../processing/search.py"/>
        <source>There are {0} examples. Select at most {1}.</source>
        <translation>예시가 {0}개 있습니다. 최대 {1}개를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Search with marks</source>
        <translation>표시로 검색</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Ranks tiles against a sentence and what marked tiles taught: take a result layer, add a field, write 1 for right and 0 for wrong, leave the others empty. Where the marks do not help, the ranking is that of the sentence.

From 20 marks on, the share of right tiles among the results is estimated. The search can be saved as a detector and run on other rasters.</source>
        <translation>문장과 표시한 타일에서 배운 것에 따라 타일에 순위를 매깁니다. 결과 레이어에 필드를 추가하고 맞으면 1, 틀리면 0을 쓰고 나머지는 비워 두십시오. 표시가 도움이 되지 않으면 문장의 순위를 사용합니다.

표시가 20개 이상이면 결과 중 맞는 타일의 비율을 추정합니다. 검색을 탐지기로 저장하여 다른 래스터에 적용할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Marked tiles</source>
        <translation>표시한 타일</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A result layer of the same raster and tile size, or a table of tile names.</source>
        <translation>같은 래스터와 타일 크기의 결과 레이어 또는 타일 이름의 표.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Field of the tile</source>
        <translation>타일 필드</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The field that names the tile.</source>
        <translation>타일 이름이 있는 필드.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Field of the mark</source>
        <translation>표시 필드</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>1, true, yes or right; 0, false, no or wrong; anything else is no mark.</source>
        <translation>1, true, yes 또는 right. 0, false, no 또는 wrong. 그 밖의 것은 표시가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Save as detector</source>
        <translation>탐지기로 저장</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A file with the query and what the marks taught, for “Run detector”.</source>
        <translation>검색어와 표시에서 배운 것을 담은 파일. “탐지기 실행”에 사용합니다.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tiles marked as right</source>
        <translation>맞음으로 표시한 타일</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tiles marked as wrong</source>
        <translation>틀림으로 표시한 타일</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Share of what the marks say, 0 to 1</source>
        <translation>표시의 가중치, 0에서 1</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Estimated share of right tiles among the results</source>
        <translation>결과 중 맞는 타일의 추정 비율</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Its lower bound (90 %)</source>
        <translation>하한 (90 %)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Its upper bound (90 %)</source>
        <translation>상한 (90 %)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Tile to mark next</source>
        <translation>다음에 표시할 타일</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>No tile is marked: write 1 or 0 into the field “{0}”.</source>
        <translation>표시한 타일이 없습니다. 필드 “{0}”에 1이나 0을 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Run detector</source>
        <translation>탐지기 실행</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Ranks the tiles of a raster with a detector: a query and what marks taught, saved under a name in the panel or by “Search with marks”. The index must be of the model that the detector was made with.</source>
        <translation>탐지기로 래스터의 타일에 순위를 매깁니다. 탐지기는 검색어와 표시에서 배운 것으로, 패널이나 “표시로 검색”에서 이름을 붙여 저장한 것입니다. 색인은 탐지기를 만든 모델의 것이어야 합니다.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The file of the detector.</source>
        <translation>탐지기 파일.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Run a search again</source>
        <translation>검색 다시 실행</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Runs the search of a result layer again, from the recipe that the layer carries: raster, model, query, settings. What is not as it was is said: another model, a changed raster.</source>
        <translation>결과 레이어가 지닌 레시피(래스터, 모델, 검색어, 설정)로 검색을 다시 실행합니다. 이전과 다른 것(다른 모델, 바뀐 래스터)을 알려 줍니다.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Result layer</source>
        <translation>결과 레이어</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>A layer of results made by TerraSeek, in the project or as a GeoPackage.</source>
        <translation>TerraSeek이 만든 결과 레이어. 프로젝트에 있거나 GeoPackage입니다.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Recipe</source>
        <translation>레시피</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Instead of a layer: a recipe, a GeoJSON of results, or a saved answer.</source>
        <translation>레이어 대신: 레시피, 결과의 GeoJSON 또는 저장된 답변.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Nothing is other than it was</source>
        <translation>이전과 다른 것이 없음</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>What is not as it was</source>
        <translation>이전과 다른 것</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Give a result layer or the file of a recipe.</source>
        <translation>결과 레이어나 레시피 파일을 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>The recipe cannot be read: {0}</source>
        <translation>레시피를 읽을 수 없습니다: {0}</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>There is no recipe of a search in it.</source>
        <translation>검색 레시피가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>the file is too large</source>
        <translation>파일이 너무 큽니다</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Read a query</source>
        <translation>검색어 해석</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Shows how a query is understood, without a raster: its phrases, its language, the synonyms and templates, and whether the model knows the language well. A fault is shown with its place.</source>
        <translation>래스터 없이 검색어가 어떻게 이해되는지 보여 줍니다: 구, 언어, 동의어와 템플릿, 모델이 그 언어를 잘 아는지. 오류는 위치와 함께 표시됩니다.</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Phrases (JSON)</source>
        <translation>구 (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Sentences of each phrase (JSON)</source>
        <translation>구별 문장 (JSON)</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>What to know about the language</source>
        <translation>언어에 대해 알아야 할 것</translation>
    </message>
    <message>
        <location filename="../processing/steered.py"/>
        <source>Whether it is a plain sentence</source>
        <translation>단순한 문장인지 여부</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Stratified sample</source>
        <translation>층화 표본</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Draws random points in every class of a map, to be labelled by hand: fill in the field “reference” by eye, then compare with “Assess accuracy”. The size follows from the standard error wanted for the overall accuracy (Olofsson et al. 2014), or is given. Points come in random order, so that no row of one class gives the answer away.</source>
        <translation>지도의 모든 클래스에서 무작위 점을 추출합니다. 필드 “reference”를 눈으로 보고 채운 다음 “정확도 평가”로 비교하십시오. 표본 크기는 전체 정확도에 원하는 표준 오차에서 계산하거나(Olofsson et al. 2014) 직접 지정합니다. 같은 클래스가 이어져 답을 짐작하지 않도록 점은 무작위 순서로 나옵니다.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Number of points</source>
        <translation>점 수</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points in all. Empty derives it from the standard error.</source>
        <translation>전체 점 수. 비워 두면 표준 오차에서 계산합니다.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Wanted for the overall accuracy; half of it needs four times the points.</source>
        <translation>전체 정확도에 원하는 값. 절반으로 줄이려면 점이 네 배 필요합니다.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Division among the classes</source>
        <translation>클래스 간 배분</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>balanced: by area, but enough of rare classes; proportional: by area; equal: as many of every class.</source>
        <translation>balanced: 면적에 따르되 드문 클래스도 충분히. proportional: 면적에 따라. equal: 클래스마다 같은 수.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points that a rare class gets when the division is balanced.</source>
        <translation>균형 배분일 때 드문 클래스가 받는 점의 수.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Expected accuracy</source>
        <translation>예상 정확도</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Of every class, a guess: the size follows from it and the standard error.</source>
        <translation>클래스별 추측값. 표본 크기는 이 값과 표준 오차에서 계산합니다.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>The same number draws the same points again.</source>
        <translation>같은 숫자는 같은 점을 다시 추출합니다.</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points</source>
        <translation>점</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>Points (.gpkg) with the empty field “reference” and the stratum of each.</source>
        <translation>빈 필드 “reference”와 각 점의 층이 있는 점 (.gpkg).</translation>
    </message>
    <message>
        <location filename="../processing/stratified_sample.py"/>
        <source>{0}: {1} points, {2} % of the area</source>
        <translation>{0}: 점 {1}개, 면적의 {2} %</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <location filename="../results_box.py"/>
        <source>Places</source>
        <translation>장소</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Tiles of at least the lowest contrast (2.5 where none is given) that touch, joined into one place each, with their number and the score of the best one.</source>
        <translation>최소 대비(지정하지 않으면 2.5) 이상이고 서로 닿는 타일을 한 장소로 합치고, 타일 수와 가장 좋은 타일의 점수를 붙입니다.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Number of places</source>
        <translation>장소 수</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Ranking</source>
        <translation>순위 기준</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>What a plain sentence is ranked by. contrast takes off what makes a tile near to every sentence and mostly finds more; cosine is the model's own figure.</source>
        <translation>단순한 문장의 순위를 매기는 기준. contrast는 타일을 모든 문장에 가깝게 만드는 성분을 빼며 대개 더 많이 찾습니다. cosine은 모델 자체의 값입니다.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Synonyms and templates</source>
        <translation>동의어와 템플릿</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Average the query with its shipped synonyms and the model's templates.</source>
        <translation>검색어를 포함된 동의어와 모델의 템플릿과 함께 평균합니다.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <location filename="../prompts_dialog.py"/>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>Sentences that are averaged instead of the query, one a line; at most 32.</source>
        <translation>검색어 대신 평균할 문장, 한 줄에 하나. 최대 32개.</translation>
    </message>
    <message>
        <location filename="../processing/trust.py"/>
        <source>For example 64, 128, 256: small things are found in small tiles, large ones in large tiles. Instead of the tile size; the ranking is by contrast then.</source>
        <translation>예: 64, 128, 256. 작은 것은 작은 타일에서, 큰 것은 큰 타일에서 찾습니다. 타일 크기 대신 사용하며, 이때 순위는 대비를 따릅니다.</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>The model compares tiles with sentences. More sentences for one thing are averaged, which often finds more.</source>
        <translation>모델은 타일을 문장과 비교합니다. 한 대상에 여러 문장을 쓰면 평균하며, 더 많이 찾는 경우가 많습니다.</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Only what was typed</source>
        <translation>입력한 것만</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>With the synonyms and templates below</source>
        <translation>아래의 동의어와 템플릿을 함께</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Only the sentences below, as I edit them</source>
        <translation>아래에서 내가 편집한 문장만</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>One sentence a line, at most {0}</source>
        <translation>한 줄에 한 문장, 최대 {0}개</translation>
    </message>
    <message>
        <location filename="../prompts_dialog.py"/>
        <source>Goes with a plain sentence, not with AND, OR and NOT</source>
        <translation>단순한 문장에만 쓸 수 있으며 AND, OR, NOT과는 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>Language of the query; its synonyms and comparison terms depend on it</source>
        <translation>검색어의 언어. 동의어와 비교 용어가 이에 따라 달라집니다</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>The sentences that the model compares with the tiles</source>
        <translation>모델이 타일과 비교하는 문장</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>Search by places, polygons or an image file, with or without words</source>
        <translation>장소, 폴리곤 또는 영상 파일로 검색(말은 있어도 없어도 됨)</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>{0} (auto)</source>
        <translation>{0} (자동)</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>{0}? (auto)</source>
        <translation>{0}? (자동)</translation>
    </message>
    <message>
        <location filename="../query_box.py"/>
        <source>Not recognised</source>
        <translation>인식하지 못함</translation>
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
        <translation>점수</translation>
    </message>
    <message>
        <location filename="../render.py"/>
        <location filename="../results_store.py"/>
        <source>{0} cannot be written</source>
        <translation>{0}을(를) 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../result_files.py"/>
        <source>QGIS cannot open {0}</source>
        <translation>QGIS가 {0}을(를) 열 수 없습니다</translation>
    </message>
    <message>
        <location filename="../result_files.py"/>
        <source>Heat map · {0}</source>
        <translation>열지도 · {0}</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Save the heat map</source>
        <translation>열지도 저장</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>this QGIS cannot write COG files</source>
        <translation>이 QGIS는 COG 파일을 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Zoom to the tile</source>
        <translation>타일로 확대/축소</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Copy coordinates</source>
        <translation>좌표 복사</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>More like this</source>
        <translation>비슷한 것 더 찾기</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Not like this</source>
        <translation>이런 것 제외</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Mark as right</source>
        <translation>맞음으로 표시</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Mark as wrong</source>
        <translation>틀림으로 표시</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Take the mark away</source>
        <translation>표시 지우기</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Shown tiles as GeoPackage…</source>
        <translation>표시된 타일을 GeoPackage로…</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Shown tiles as GeoParquet…</source>
        <translation>표시된 타일을 GeoParquet로…</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <source>Heat map as Cloud Optimized GeoTIFF…</source>
        <translation>열지도를 Cloud Optimized GeoTIFF로…</translation>
    </message>
    <message>
        <location filename="../results_actions.py"/>
        <location filename="../results_box.py"/>
        <source>Save the results</source>
        <translation>결과 저장</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Previous result</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Next result</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Zoom to a result when stepping to it</source>
        <translation>결과로 이동할 때 확대/축소</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Pictures or list</source>
        <translation>그림 또는 목록</translation>
    </message>
    <message>
        <location filename="../results_box.py"/>
        <source>Join hits that touch: a list of places, not of tiles</source>
        <translation>서로 닿는 결과를 합침: 타일이 아닌 장소 목록</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Tile {0}</source>
        <translation>타일 {0}</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>{0} % of all tiles score lower</source>
        <translation>모든 타일의 {0} %가 점수가 더 낮습니다</translation>
    </message>
    <message numerus="yes">
        <location filename="../results_view.py"/>
        <source>%Ln tiles joined</source>
        <translation>
            <numerusform>합친 타일 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Rank with the other model: {0}</source>
        <translation>다른 모델에서의 순위: {0}</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>1 is the tile that fits the sentence best</source>
        <translation>1은 문장에 가장 잘 맞는 타일입니다</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>Share of all tiles of the layer that score lower</source>
        <translation>레이어에서 점수가 더 낮은 타일의 비율</translation>
    </message>
    <message>
        <location filename="../results_view.py"/>
        <source>The image that the tile is on</source>
        <translation>타일이 있는 영상</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>How far the tile fits the query with its operators, from 0 to 1</source>
        <translation>타일이 연산자를 포함한 검색어에 맞는 정도, 0에서 1까지</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Cosine similarity of tile and sentence</source>
        <translation>타일과 문장의 코사인 유사도</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Contrast of the whole query {0} (at 3 a tile half fits it)</source>
        <translation>전체 검색어의 대비 {0}(3이면 타일이 절반 맞음)</translation>
    </message>
    <message>
        <location filename="../score_meaning.py"/>
        <source>Contrast {0} (2 is a little, 3 clear, 5 outstanding)</source>
        <translation>대비 {0}(2는 약함, 3은 뚜렷함, 5는 매우 두드러짐)</translation>
    </message>
    <message>
        <location filename="../setup_check.py"/>
        <source>{0} is a 32-bit one</source>
        <translation>{0}은(는) 32비트입니다</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>An environment of your own is used: {0}</source>
        <translation>사용자의 환경을 사용합니다: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The chosen Python is not there: {0}</source>
        <translation>선택한 Python이 없습니다: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>An environment that was found is used: {0}</source>
        <translation>찾은 환경을 사용합니다: {0}</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine is set up: Python {0}, {1}.</source>
        <translation>엔진이 설치되었습니다: Python {0}, {1}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine was set up for another version of the plugin: update it.</source>
        <translation>엔진이 플러그인의 다른 버전용으로 설치되었습니다. 업데이트하십시오.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine's environment is damaged or was deleted: repair it.</source>
        <translation>엔진의 환경이 손상되었거나 삭제되었습니다. 복구하십시오.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine is not set up yet.</source>
        <translation>엔진이 아직 설치되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>TerraSeek: search engine</source>
        <translation>TerraSeek: 검색 엔진</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <location filename="../setup_job.py"/>
        <source>Checking the environment…</source>
        <translation>환경을 확인하는 중…</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The engine's environment was removed.</source>
        <translation>엔진의 환경을 제거했습니다.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Remove the engine's environment? Indexes and models stay.</source>
        <translation>엔진의 환경을 제거할까요? 색인과 모델은 유지됩니다.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Python 3.10 or newer</source>
        <translation>Python 3.10 이상</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Offline archive</source>
        <translation>오프라인 설치 파일</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Offline archive (*.zip)</source>
        <translation>오프라인 설치 파일 (*.zip)</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Folder of wheels</source>
        <translation>wheel 폴더</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Folder of a virtual environment</source>
        <translation>가상 환경 폴더</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The environment works and is used from now on (engine {0}, Python {1}).</source>
        <translation>환경이 작동하며 지금부터 사용됩니다(엔진 {0}, Python {1}).</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Set up anew</source>
        <translation>새로 설치</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Repair</source>
        <translation>복구</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <location filename="../setup_form.py"/>
        <source>Set up</source>
        <translation>설치</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>It takes about {0} MB on the disk ({1} GB are free), in {2}.</source>
        <translation>디스크에 약 {0} MB를 차지합니다({1} GB 사용 가능). 위치: {2}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>About {0} MB are downloaded from pypi.org.</source>
        <translation>pypi.org에서 약 {0} MB를 내려받습니다.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>The proxy of QGIS is used: {0}.</source>
        <translation>QGIS의 프록시를 사용합니다: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>No NVIDIA driver was found here: the GPU would not be used.</source>
        <translation>NVIDIA 드라이버를 찾지 못했습니다. GPU를 사용하지 않게 됩니다.</translation>
    </message>
    <message>
        <location filename="../setup_dialog.py"/>
        <source>Stop the set-up? Nothing is changed then.</source>
        <translation>설치를 중지할까요? 그러면 아무것도 변경되지 않습니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Free some space, or move the QGIS profile to a larger disk, then try again.</source>
        <translation>공간을 확보하거나 QGIS 프로파일을 더 큰 디스크로 옮긴 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The proxy refused the connection.</source>
        <translation>프록시가 연결을 거부했습니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Check the proxy under Settings &gt; Options &gt; Network, or use an offline archive.</source>
        <translation>설정 &gt; 옵션 &gt; 네트워크에서 프록시를 확인하거나 오프라인 설치 파일을 사용하십시오.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>pip cannot use a SOCKS proxy.</source>
        <translation>pip은 SOCKS 프록시를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Set an HTTP proxy under Settings &gt; Options &gt; Network, or use an offline archive.</source>
        <translation>설정 &gt; 옵션 &gt; 네트워크에서 HTTP 프록시를 지정하거나 오프라인 설치 파일을 사용하십시오.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The connection is not trusted: its certificate could not be checked.</source>
        <translation>연결을 신뢰할 수 없습니다. 인증서를 확인하지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Your office may inspect connections: set PIP_CERT to its certificate, or use an offline archive.</source>
        <translation>직장에서 연결을 검사하는 것일 수 있습니다. PIP_CERT를 해당 인증서로 지정하거나 오프라인 설치 파일을 사용하십시오.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The package index could not be reached.</source>
        <translation>패키지 인덱스에 접속할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Check the connection and the proxy (Settings &gt; Options &gt; Network), or use an offline archive.</source>
        <translation>연결과 프록시(설정 &gt; 옵션 &gt; 네트워크)를 확인하거나 오프라인 설치 파일을 사용하십시오.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A package is damaged.</source>
        <translation>패키지가 손상되었습니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Try again, or get the archive again.</source>
        <translation>다시 시도하거나 설치 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A file could not be written.</source>
        <translation>파일을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Close other programs that use the engine, and see whether a virus scanner blocks the folder of the QGIS profile.</source>
        <translation>엔진을 사용하는 다른 프로그램을 닫고, 백신이 QGIS 프로파일 폴더를 차단하는지 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The path of the QGIS profile is too long for Windows.</source>
        <translation>QGIS 프로필의 경로가 Windows에서 쓰기에 너무 깁니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Switch long paths on in Windows, or start QGIS with a shorter folder after --profiles-path.</source>
        <translation>Windows에서 긴 경로를 켜거나, --profiles-path 뒤에 더 짧은 폴더를 주어 QGIS를 시작하세요.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>A package has no version for this Python.</source>
        <translation>이 Python에 맞는 버전이 없는 패키지가 있습니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another Python, best one from 3.10 to 3.13.</source>
        <translation>다른 Python을 선택하십시오. 3.10~3.13이 가장 좋습니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The archive lacks packages for this Python or this system.</source>
        <translation>설치 파일에 이 Python이나 이 시스템용 패키지가 없습니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose the Python that the archive was made for (its name says which).</source>
        <translation>설치 파일이 대상으로 하는 Python을 선택하십시오(파일 이름에 적혀 있습니다).</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This Python is too old: {0}.</source>
        <translation>이 Python은 너무 오래되었습니다: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose Python {0} or newer.</source>
        <translation>Python {0} 이상을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This is no Python that can be started: {0}</source>
        <translation>시작할 수 있는 Python이 아닙니다: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another one.</source>
        <translation>다른 것을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This Python cannot make a private environment: {0} is missing.</source>
        <translation>이 Python은 전용 환경을 만들 수 없습니다: {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>On Debian and Ubuntu install the package python3-venv; or choose another Python.</source>
        <translation>Debian과 Ubuntu에서는 python3-venv 패키지를 설치하거나, 다른 Python을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The archive is refused: {0}.</source>
        <translation>설치 파일이 거부되었습니다: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Get it again from its maker.</source>
        <translation>만든 곳에서 다시 받으십시오.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The environment does not work: {0}</source>
        <translation>환경이 작동하지 않습니다: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Try again; details are in the log.</source>
        <translation>다시 시도하십시오. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>This environment cannot be used: {0}.</source>
        <translation>이 환경은 사용할 수 없습니다: {0}.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Choose another one, or let TerraSeek set up its own.</source>
        <translation>다른 것을 선택하거나 TerraSeek이 자체 환경을 설치하게 하십시오.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Another QGIS is setting up the engine.</source>
        <translation>다른 QGIS가 엔진을 설치하고 있습니다.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Wait until it is done, or close it.</source>
        <translation>끝날 때까지 기다리거나 닫으십시오.</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>The set-up failed: {0}</source>
        <translation>설치하지 못했습니다: {0}</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>see the log</source>
        <translation>로그를 보십시오</translation>
    </message>
    <message>
        <location filename="../setup_faults.py"/>
        <source>Details are in the log. Try again, or use an offline archive.</source>
        <translation>자세한 내용은 로그에 있습니다. 다시 시도하거나 오프라인 설치 파일을 사용하십시오.</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>TerraSeek computes on your own machine, in a Python environment of its own in your QGIS profile. The Python of QGIS is not touched.</source>
        <translation>TerraSeek은 사용자의 컴퓨터에서, QGIS 프로파일에 있는 전용 Python 환경에서 계산합니다. QGIS의 Python은 건드리지 않습니다.</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>The Python from which the environment is made</source>
        <translation>환경을 만들 Python</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Choose another Python</source>
        <translation>다른 Python 선택</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>NVIDIA GPU (CUDA), and CPU</source>
        <translation>NVIDIA GPU (CUDA) 및 CPU</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Internet (pypi.org)</source>
        <translation>인터넷 (pypi.org)</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Offline archive or folder of wheels</source>
        <translation>오프라인 설치 파일 또는 wheel 폴더</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Archive…</source>
        <translation>설치 파일…</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Computes on</source>
        <translation>계산 장치</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Packages from</source>
        <translation>패키지 출처</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Use another environment…</source>
        <translation>다른 환경 사용…</translation>
    </message>
    <message>
        <location filename="../setup_form.py"/>
        <source>Remove…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <location filename="../setup_hooks.py"/>
        <source>Set up engine…</source>
        <translation>엔진 설치…</translation>
    </message>
    <message>
        <location filename="../setup_hooks.py"/>
        <source>Model packages…</source>
        <translation>모델 패키지…</translation>
    </message>
    <message>
        <location filename="../setup_interpreters.py"/>
        <source>Python {0} of QGIS ({1})</source>
        <translation>QGIS의 Python {0} ({1})</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Looking at the Python…</source>
        <translation>Python을 살펴보는 중…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The set-up was cancelled.</source>
        <translation>설치를 취소했습니다.</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Nothing was changed.</source>
        <translation>아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Checking the archive…</source>
        <translation>설치 파일을 확인하는 중…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Making a private environment…</source>
        <translation>전용 환경을 만드는 중…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Preparing pip…</source>
        <translation>pip을 준비하는 중…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Installing the engine's packages…</source>
        <translation>엔진의 패키지를 설치하는 중…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>Installing the model package…</source>
        <translation>모델 패키지를 설치하는 중…</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The model package was not installed: {0}</source>
        <translation>모델 패키지를 설치하지 못했습니다: {0}</translation>
    </message>
    <message>
        <location filename="../setup_job.py"/>
        <source>The search engine is set up.</source>
        <translation>검색 엔진을 설치했습니다.</translation>
    </message>
    <message>
        <location filename="../setup_pip.py"/>
        <source>Downloading {0} ({1})…</source>
        <translation>{0} ({1}) 내려받는 중…</translation>
    </message>
    <message>
        <location filename="../setup_pip.py"/>
        <source>Unpacking the packages…</source>
        <translation>패키지를 푸는 중…</translation>
    </message>
    <message>
        <location filename="../setup_process.py"/>
        <source>It did not answer in time.</source>
        <translation>제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../setup_process.py"/>
        <source>It crashed.</source>
        <translation>비정상 종료되었습니다.</translation>
    </message>
    <message>
        <location filename="../setup_store.py"/>
        <source>another QGIS is setting up the engine</source>
        <translation>다른 QGIS가 엔진을 설치하고 있습니다</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Search several images</source>
        <translation>여러 영상 검색</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>The best tiles of all ticked images make one list, each with its image’s name.</source>
        <translation>체크한 모든 영상의 상위 타일이 한 목록을 이루며, 각 타일에 영상 이름이 붙습니다.</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>State of the index</source>
        <translation>색인 상태</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>looking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Index what is missing first</source>
        <translation>없는 것을 먼저 색인</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Not indexed, so indexed first: {0}</source>
        <translation>색인되지 않아 먼저 색인함: {0}</translation>
    </message>
    <message>
        <location filename="../several_dialog.py"/>
        <source>Not indexed, so left out: {0}</source>
        <translation>색인되지 않아 제외함: {0}</translation>
    </message>
    <message>
        <location filename="../sizes_edit.py"/>
        <source>one, as above</source>
        <translation>위와 같은 한 가지</translation>
    </message>
    <message>
        <location filename="../sizes_edit.py"/>
        <source>Several tile sizes in metres, e.g. 64, 128, 256: small things are found in small tiles, large ones in large tiles. Each size has an index of its own. At most {0}.</source>
        <translation>여러 타일 크기(미터), 예: 64, 128, 256. 작은 것은 작은 타일에서, 큰 것은 큰 타일에서 찾습니다. 크기마다 색인이 따로 있습니다. 최대 {0}개.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>No raster layer is chosen.</source>
        <translation>래스터 레이어가 선택되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Load an image and choose it above.</source>
        <translation>영상을 불러온 다음 위에서 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>The layer “{0}” has lost its file.</source>
        <translation>레이어 “{0}”의 파일이 없어졌습니다.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Repair its source (right-click the layer) or load the file again.</source>
        <translation>원본을 복구하거나(레이어 오른쪽 클릭) 파일을 다시 불러오십시오.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Choose the area that you need, then press Copy.</source>
        <translation>필요한 영역을 선택한 다음 복사를 누르십시오.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>“{0}” has no coordinate reference system.</source>
        <translation>“{0}”에 좌표계가 없습니다.</translation>
    </message>
    <message>
        <location filename="../sources.py"/>
        <source>Write one into the file: Raster &gt; Projections &gt; Assign Projection.</source>
        <translation>파일에 좌표계를 쓰십시오: 래스터 &gt; 투영체 &gt; 투영체 적용.</translation>
    </message>
    <message>
        <location filename="../style.py"/>
        <source>best</source>
        <translation>최상</translation>
    </message>
</context>
</TS>
