# kisai(記載)の画面、ヘルプ、メッセージ。en.ftl と同じメッセージをそろえる。

## 件数と字数

count = { $count }/{ $limit }字
count-over = { $count }/{ $limit }字 ({ $over }字超過)
count-shared = 合計 { $count }/{ $limit }字
count-shared-over = 合計 { $count }/{ $limit }字 ({ $over }字超過)
progress-required = 必須 { $answered }/{ $required }
progress-all = 全{ $answered }/{ $fields }
progress = 記入 { $answered }/{ $fields }

## 点検

severity-error = エラー
severity-warning = 警告
severity-advice = 助言
finding-in-cell = { $row }行目「{ $column }」: { $message }
finding-required-empty = 必須の欄が未記入です。
finding-over-limit = { $count }/{ $limit }字で、{ $over }字超過しています。短くしてください。
finding-over-limit-shared = 合わせて{ $count }/{ $limit }字で、{ $over }字超過しています。短くしてください。
finding-choice-mismatch = { $number }は、この様式では「{ $label }」です。番号と文言を確かめてください。
finding-choice-unknown = { $number }は、この様式の選択肢にありません。選択肢から選び直してください。
finding-adverse-no = 水準が考慮される欄に「無し」と書くと、差し戻しの原因になります。行っていることがあれば書き、無ければ理由と予定を添えてください。
finding-level-withheld = 水準が考慮される欄に「非公開」と書くと、差し戻しの原因になります。公表できる範囲で具体的に書いてください。
finding-level-not-measured = 水準が考慮される欄に「未計測」と書くと、差し戻しの原因になります。計測した値か、目標値と計測を始める時期を書いてください。
finding-withheld-without-reason = 非公開とする理由がありません。「創業期のため非公開」のように理由を添えてください。
finding-unfilled-reason = 「理由: 」の後が空いています。理由を書いてください。
finding-not-a-date = 日付として読めません。「2026年10月1日」のように年月日を書いてください。
finding-not-a-date-without-day = 日がありません。「2026年10月1日」のように日まで書いてください。
finding-not-a-year = 年として読めません。「2012年」のように書いてください。
finding-japanese-calendar = 和暦で書かれています。西暦で「{ $date }」と書いてください。
finding-disclosure-in-future = { $date }は今日より後です。内容を確かめた日の日付にしてください。
finding-disclosure-too-old = { $date }から{ $years }年を過ぎています。内容を確かめ直し、日付を改めてください。
finding-launch-after-disclosure = サービス開始日({ $launch })が開示情報の日付({ $disclosure })より後です。どちらかを直してください。
finding-years-in-business = { $stated }年と読めますが、設立年({ $founded }年)から{ $until }年までは{ $least }年か{ $most }年です。どちらかを直してください。
finding-years-in-business-first = { $stated }年と読めますが、設立年が{ $founded }年なので、{ $until }年にはまだ1年未満です。どちらかを直してください。
finding-founded-later = 設立年({ $founded }年)が{ $until }年より後です。設立年を確かめてください。
finding-percent-over-100 = { $percent }%は100%を超えています。値か単位を確かめてください。
finding-reference-value = パターン{ $pattern }の対策参照値は{ $confirmed }%以上です(出典: { $source })。{ $stated }%とあるので、番号と値を確かめてください。
finding-service-name = 「{ $written }」は、サービス名称の「{ $name }」と表記が違います。同じサービスなら表記をそろえてください。
finding-carried-over = 以前の記入を引き継いだままです。今も正しいか確かめ、変わっていれば直してください。
finding-carried-over-ages = 以前の記入を引き継いだままです。時とともに変わる内容なので、最新のものに直すか、今も正しければ確認済みにしてください。
finding-no-unit = 数に単位がありません。「名」「か所」「年」「%」などの単位を付けてください。
finding-no-as-of-date = いつの数か分かりません。「2026年9月30日現在」のように時点を書いてください。
finding-bare-yes = 「有り」だけです。ある場合の内容も書いてください。
finding-contradicting-stance = 有無の食い違い: この欄「{ $here }」、「{ $draft }」の{ $place }({ $date })「{ $there }」。どちらが正しいか確かめてください。
finding-contradicting-figure = 数値の食い違い: この欄「{ $here }」、「{ $draft }」の{ $place }({ $date })「{ $there }」。どちらが正しいか確かめてください。
finding-contradicting-hours = 時間帯の食い違い: この欄「{ $here }」、「{ $draft }」の{ $place }({ $date })「{ $there }」。どちらが正しいか確かめてください。
finding-contradicting-date = 日付の食い違い: この欄「{ $here }」、「{ $draft }」の{ $place }({ $date })「{ $there }」。どちらが正しいか確かめてください。
finding-contradicting-certificate = 認証の取得状況か登録番号の食い違い: この欄「{ $here }」、「{ $draft }」の{ $place }({ $date })「{ $there }」。どちらが正しいか確かめてください。
finding-contradicting-certification-no = 情報開示認定の番号の食い違い: この欄「{ $here }」、「{ $draft }」の{ $place }({ $date })「{ $there }」。どちらが正しいか確かめてください。
finding-contradicting-name = 名称の表記の違い: この欄「{ $here }」、「{ $draft }」の{ $place }({ $date })「{ $there }」。表記をそろえてください。
contradiction-place = { $form } { $named }
contradiction-certification-no = 認定番号
brief-contradicting-stance = 有無の食い違い
brief-contradicting-figure = 数値の食い違い
brief-contradicting-hours = 時間帯の食い違い
brief-contradicting-date = 日付の食い違い
brief-contradicting-certificate = 認証の取得状況か登録番号の食い違い
brief-contradicting-certification-no = 情報開示認定の番号の食い違い
brief-contradicting-name = 名称の表記の違い
contradictions-summary = 下書き{ $drafts }件、食い違い{ $count }件、受け入れ済み{ $accepted }件
error-no-client = 「{ $client }」という顧客の下書きは、ないか、一つに決まりません。kisai list で顧客を確かめてください。
error-client-alone = --client だけを指定すると、その顧客の下書きどうしを比べます。ほかの条件で選んだ下書きを点検するには、--all を付けてください。
finding-private-use = 外字({ $code })があります。ほかの端末では表示できないので、一般の文字に置き換えてください。
finding-unassigned = Unicodeにない文字({ $code })があります。正しい文字に置き換えてください。
finding-lost-character = 文字化けした文字({ $code })があります。元の文字を入力し直してください。
date = { $year }年{ $month }月{ $day }日
date-month = { $year }年{ $month }月
date-year = { $year }年
check-accepted = 受け入れた指摘: { $count }件

## 文言の由来

wording-repaired = 文言: 写しの誤りを補正
wording-inferred = 文言: 複数の写しから推定
wording-name-only = 文言: 項目名のみ印字
wording-from-other-form = 文言: 他の様式から
wording-added = 文言: kisaiによる追加

## 定型の答え ( | はカーソルの位置)

quick-yes = 有り
quick-yes-detail = 有り。|
quick-no = 無し
quick-withheld = 非公開(理由: |)
quick-not-applicable = 対象外(理由: |)
quick-not-measured = 未計測(理由: |)

## 状態

status-saved = 保存 { $time }
status-saving = 未保存 (書込待ち)
status-not-saved = 未保存
status-contested = 競合あり (F2)
status-read-only = 閲覧のみ
too-small = 画面が小さすぎます。40桁10行以上に広げてください。記入した内容は失われません。

## 一覧の画面

home-title = kisai 記載
home-count = 下書き { $count }件
home-found = { $found }/{ $count }件
home-reading = 下書きを読み込んでいます。
home-new = 新しい下書き
home-draft = 下書き
home-required = 必須
home-findings = 点検
home-flags = 確認待ち
home-touched = 最終更新
work-counts = 確認待ち { $flags }、メモ { $notes }、済み { $done }
home-finding-counts = エラー{ $errors } 警告{ $warnings }
home-welcome =
    クラウドサービスの情報開示シートに、項目ごとの手引きを見ながら記入する道具です。

    Enterで新しい下書きを作り、様式を選ぶと、そのまま記入を始められます。
    記入した内容は自動で保存されます。いつでもCtrl-Qで終了でき、次に開くと同じ場所から続けられます。
forms-from-draft = ほかの下書きから始める
title-sources = どの下書きから始めますか
title-prospects = どの様式の下書きを作りますか
title-of-begun-draft = { $title } ({ $date })
prospect-renewal = 引き継ぎ { $count }、空欄 { $open }
prospect-across = 引き継ぎ { $count }、候補 { $suggested }、空欄 { $open }
prospects-renewal = 「{ $title }」の内容をすべて引き継ぎます。引き継ぐ回答: { $count }件(どれも要確認)、空欄のまま: { $open }欄
prospects-across = 「{ $title }」から、問いが同じ欄だけを引き継ぎます。引き継ぐ回答: { $count }件(どれも要確認)、候補を示す欄: { $suggested }、空欄のまま: { $open }
title-of-new-draft = 下書き { $date }
title-of-copy = { $title } のコピー

## 手引き

guidance-how = 書き方
guidance-example = 例
guidance-example-own = 例 (自社データセンターの場合)
guidance-pitfall = 気をつけること
guidance-weak = 不十分な例
guidance-why = 読む人と見るところ
guidance-none = この項目に手引きはありません。
guidance-more = 手引き { $from }-{ $to }/{ $rows }行 続きはCtrl-Down

## 点検の画面

review-title = 点検
review-progress = 必須 { $required_answered }/{ $required }、全体 { $answered }/{ $fields } 欄に記入済み
term = 有効期間は{ $ends }まで(あと{ $days }日)。更新の手続きは{ $renewal }から。
term-over = 有効期間は{ $ends }に終わりました({ $days }日前)。
review-accepted = 了承済み { $count }件 (Enterで開閉)
review-reason = 了承の理由: { $reason }
review-nothing = 指摘はありません。F2のメニューから書き出せます。

## 聞き取りの画面

interview-section = { $section }  { $answered }/{ $fields } (必須 { $required_answered }/{ $required })
interview-place = { $at }/{ $fields }欄、この区分{ $minutes }分
interview-noted = メモあり
message-last-field = 最後の欄まで進みました。まだ確認や対応が必要なことの一覧です。
title-not-applicable = 対象外の理由 (回答に書き込みます)
title-replace = 回答の置き換え
confirm-replace =
    今の回答: { $present }
    置き換え: { $text }
    置き換えますか。
actions-how = Enterで欄へ移り、Ctrl-Eで一覧を書き出します。

## 書き出しの画面

export-title = 書き出し
export-format = 形式
export-language = シートの言語
export-copy = 用途
export-deliverable = 提出用 (印を付けない)
export-actions = 確認・対応事項一覧 (誰に何を確認するか)
export-actions-private = 一覧には、確認待ちの印の確認先と内容が載ります。メモ、済みの印、了承の理由は載りません。
export-working-copy = 作業用 (未記入や字数超過の欄に印を付ける)
export-target = 保存先
export-open = 未記入: 必須{ $required }欄、全体{ $fields }欄。点検: エラー{ $errors }件、警告{ $warnings }件。未記入やエラーがあっても書き出せます。
export-private = 自分用なので書き出さないもの: メモ{ $notes }件、確認待ちの印{ $flags }件、済みの印{ $done }件、了承の理由{ $reasons }件
export-no-longer-asked = 今の様式にない欄の答え{ $count }件も書き出しません。kisai export --no-longer-asked で書き出せます。
export-takes-long = 書き出しに時間がかかっています。Escで中止できます。入力した内容の保存は続いています。
export-hint = 左右のキーで選び、Tabで次の行へ移り、Enterで書き出します。
format-xlsx = xlsx (印刷用のシート)
format-json = JSON (ほかのプログラム用)
format-html = HTML (公開用の1ページ)
format-csv = CSV (表計算ソフト用)
format-md = Markdown (確認やメール用)

## 書き出したシートの言葉

sheet-working-copy = 作業用の写し - 提出用ではありません
sheet-remark = 要対応
sheet-open = 必須・未記入
sheet-no-answer = 記入なし
sheet-no-longer-asked = 今の様式にない欄の答え
html-contents = 目次
csv-number = 番号
csv-id = 欄
csv-item = 項目
csv-prompt = 記述内容
csv-requirement = 必須/選択
csv-answer = 申請内容
csv-count = 字数

## 言語

language-ja = 日本語
language-en = English (英語)
language-both = 日本語と英語

## 表題と確認

title-menu = メニュー
title-language = 言語 / Language
title-forms = 様式
title-quick-answers = 定型の答え
title-suggestions = ほかの下書きの記入(Enterでカーソルの位置に入れます)
title-hosting = サービスを置いている場所
title-proposals = 記入案 (スペースか左右のキーで採否、Enterで採用分を記入)
title-help = ヘルプ
title-find-draft = 下書きを探す (題名、ファイル名、顧客、様式)
title-find = 項目を探す (番号、名称、記述内容、回答、メモ、手引き)
title-rename = 下書きの名前
title-duplicate = 複製の名前
title-reason = 了承の理由 (下書きの中だけに残り、書き出されません)
title-flag = 確認待ち
title-note = メモ
flag-ask = 誰に
flag-text = 何を
flag-hint = 両方を空にすると確認待ちを外します。シートには書き出されません。
note-hint = 入力すると自動で保存されます。F7で閉じます。書き出されません。
beside-flagged = 確認待ち: { $flag }
beside-noted = メモ: { $note }
beside-done = 済み
beside-before = 以前の記入: { $before }
title-filters = 絞り込み (スペースか番号で選び、Enterで適用)
filters-text = 選んだ条件をすべて満たす欄だけを表示し、次や前もその中で移ります。エラーと警告は、どちらかがあれば該当します。未記入はエラーに数えません。該当: { $count }欄
header-filtered = 絞り込み { $count }欄: { $filters }
filter-unanswered = 未記入
filter-required = 必須
filter-error = エラー
filter-warning = 警告
filter-flagged = 確認待ち
filter-noted = メモあり
filter-carried = 引き継いだまま
filter-changed-today = 今日変更
found-name = 名称
found-group = 分類
found-prompt = 記述内容
found-guidance = 手引き
found-answer = 回答
found-note = メモ・確認待ち
title-told = お知らせ
title-delete = 下書きの削除
title-overwrite = 上書きの確認
title-loss = 保存できていません
confirm-delete = 「{ $name }」をごみ箱のフォルダーへ移します。よろしいですか。
title-confirm-all = 引き継ぎをまとめて確認
confirm-all = 引き継いだ記入{ $count }件を、今も正しいものとしてまとめて確認済みにしますか。時とともに変わる次の{ $left }件は含めません。欄ごとに確かめてください。
confirm-overwrite = { $path } はすでにあります。上書きしますか。
confirm-loss =
    { $cause }
    このまま閉じると、保存できていない内容が失われます。別の場所に保存することもできます。
loss-waiting = ディスクの応答を待っています。
title-elsewhere = 別の場所に保存 (ファイル名)
title-import = 回答を取り込むファイル(xlsx・CSV・JSONのパス)
title-reading = ファイルの読み取り
import-takes-long = 時間がかかっています。入力した内容は、その間も保存されます。
import-give-up = 取り込みの中止
title-damaged = 壊れた下書き
title-leftover = 残っていた内容
title-in-use = 使用中かもしれません
holder-unknown = ほかの人
holder = 利用者{ $user } ({ $host }、プロセス{ $pid }、{ $since }から)
title-freed = 編集できます
title-checkpoint = 控えの名前 (例: 認定申請に提出)
title-checkpoints = 控えの一覧
title-trash = ごみ箱
checkpoints-none = 控えはまだありません。下書きを開いて変更すると、変更前の内容が自動で控えに残ります。
checkpoint-changed = この後の変更 { $count }件
checkpoint-unreadable = 読めません
trash-empty = ごみ箱は空です。
thrown = 「{ $name }」をどうしますか。完全に削除すると、控えも含めて元に戻せません。
damaged-checkpoint = 正しく読める最後の控え: { $checkpoint }
leftover = 前回の終了時に保存しきれなかった内容が残っています ({ $time }、{ $file })。下書きと異なるところは{ $count }件です。
leftover-torn = 前回の終了時に書きかけだった内容が残っています ({ $time }、{ $file })。読める範囲で、下書きと異なるところは{ $count }件です。
perhaps-in-use = { $holder }がこの下書きを開いたという記録があります。ここではファイルを占有できないため、今も開いているかは分かりません。
freed = ほかで開いていた人が下書きを閉じました。編集を始めますか。
decide-look = 読むだけにする
decide-edit = 編集する
decide-use-checkpoint = その控えに戻して続ける
decide-use-what-is-left = 読めた{ $answers }件の回答で続ける
decide-compare = 違いを見て選ぶ
decide-put-aside = 使わずに控えへしまう
decide-later = 今は決めない
decide-bring-back = 一覧に戻す
decide-remove-for-good = 完全に削除する
decide-stay = 閉じずに続ける
decide-save-elsewhere = 別の場所に保存して閉じる
decide-lose = 保存せずに閉じる
reason-opened = 編集を始める前
reason-command = コマンドで変更する前
reason-named = 名前を付けた控え
reason-migration = 形式を新しくする前
reason-import = 取り込む前
reason-fill = 雛形から記入する前
reason-export = 書き出した時点
reason-restore = 控えに戻す前
reason-conflict = 競合をまとめる前
reason-leftover = 終了時に残った内容
reason-damaged = 壊れたファイル
compare-leftover = 残っていた内容との比較
compare-checkpoint = 控えとの比較
compare-conflict = ほかのプログラムの変更との比較
compare-file = { $file }
compare-in-doubt = { $count ->
    [one] この回答で合っているか要確認
   *[other] 候補{ $count }つ
}
compare-counts = 異なるところ { $differences }件、右を採用 { $taken }件
compare-nothing = 異なるところはありません。
compare-only-left = 左のみ
compare-only-right = 右のみ
compare-contested = 両方で変更
side-present = 現在
side-leftover = 残っていた内容
side-checkpoint = 控え
side-theirs = ほかのプログラムの内容
side-file = ファイル
change-added = 追加
change-removed = 削除
change-changed = 変更
change-spacing = 空白のみ
change-requirement = 必須・選択のみ
change-beside = 付記のみ
requirement-none = 印なし
differences-title = 変更点の一覧
differences-old = 変更前: { $name } ({ $form }、{ $edition }版、{ $date }時点)
differences-new = 変更後: { $name } ({ $form }、{ $edition }版、{ $date }時点)
differences-counts = 異なるところ: { $counts }
differences-joint = 、
differences-alone = 比べた欄: { $fields }。対応する欄がないもの: 変更前 { $old } (記入あり { $old_answered })、変更後 { $new } (記入あり { $new_answered })
differences-numbers = { $new } (変更前 { $old })
differences-requirements = { $old } → { $new }
differences-own = 全体
differences-kind = 違い
differences-before = 変更前
differences-after = 変更後
differences-of = { $old } → { $new }
differences-hidden = 非表示: { $counts }
differences-all-hidden = 異なるところはすべて非表示です。F9で表示する種類を選べます。
differences-side = { $no }  { $date }  { $form }
differences-nothing-beside = 比べるものがありません。同じ顧客のほかの下書きも、控えもまだありません。
differences-no-field = ここには移れる欄がありません。
title-beside = 何と比べますか (ほかの下書き、控えの順に新しいものから)
title-changes = 表示する違い (スペースか番号で選び、Enterで適用)
title-difference-files = 変更点の書き出し
title-difference-file = 変更点を書き出すファイル
part-title = 題名
part-client = 顧客
part-certification_no = 認定番号
no = いいえ
yes = はい
example-mark = 例
proposal =
    { $prompt }
    現在: { $present }
    案: { $proposed }
proposal-open = 未記入
proposal-answered = 記入済み
find-file = ファイル名
find-nothing = 見つかりません。

## ヘルプの画面

help-intro =
    文字はそのまま入力できます。記入した内容は自動で保存されます。日本語入力がオンのままでも、F2のメニューからすべての操作を矢印キーとEnterで選べます。
help-keys = この画面のキー
help-marks = 項目の印
mark-complete = すべての欄に記入済み
mark-open = 必須の欄が未記入
mark-error = エラーや警告がある
mark-enough = 必須の欄は記入済み、選択の欄が未記入
mark-untouched = 選択の欄だけで、未記入
work-flagged = 確認待ちの欄がある
work-noted = メモがある
work-done = すべての欄が済み

context-home = 下書きの一覧
context-form = 記入
context-interview = 聞き取り
context-review = 点検
context-actions = 確認・対応事項一覧
context-export = 書き出し
context-differences = 変更点
context-compare = 二つの内容の比較
context-list = 一覧から選ぶとき
context-page = 読むとき
context-input = 一行を入力するとき
context-find = 項目や下書きを探すとき
context-flag = 確認待ちの相手と内容を入力するとき
context-note = メモを書くとき

## 操作

action-help = ヘルプ
    .help = この画面のキーと印の説明を表示します。
action-menu = メニュー
    .help = この画面でできるすべての操作から選びます。
action-find = 検索
    .help = 番号(39.3は3つ目の欄)、名称、記述内容、回答、メモ、手引きから探して移ります。漢字は間を飛ばせます(死監で死活監視)。
action-find-draft = 下書きの検索
    .help = 題名、ファイル名、顧客、様式の名前から下書きを探します。一字ごとに一覧が絞られ、Escですべての一覧に戻ります。
action-next-open = 未記入へ
    .help = 記入が必要な未記入の欄へ移ります。絞り込んでいても、すべての欄から探します。
action-review = 点検
    .help = 指摘を一覧にします。もう一度押すと記入に戻ります。
action-interview = 聞き取り
    .help = 一欄ずつ、相手の言語を大きく示して尋ねます。もう一度押すと記入に戻ります。
action-not-applicable = 対象外
    .help = 理由を尋ねて回答に書き込み、次へ進みます。
action-swap-languages = 読む言語
    .help = 大きく示す言語を入れ替えます。次の欄からもその言語になります。
action-action-list = 確認一覧
    .help = 誰に何を確認するか、未記入の欄、直す記入を一覧にします。もう一度押すと記入に戻ります。
action-accept-finding = 了承
    .help = 警告や助言を、理由を書いて了承済みにします。理由は書き出されません。
action-flag = 確認待ち
    .help = 誰に何を確認するかを書いて、欄を確認待ちにします。両方を空にすると外れます。シートには書き出されません。聞き取りでは次の欄へ進みます。
action-note = メモ
    .help = 欄に自分用のメモを書きます。もう一度押すと閉じます。書き出されません。
action-done = 済み
    .help = 欄を済みにします。もう一度押すと取り消します。書き出されません。
action-filter = 絞り込み
    .help = 未記入、必須、確認待ちなど、条件に当てはまる欄だけを表示し、次や前もその中で移ります。
action-clear-filters = 絞り込みを解除
action-export = 書き出し
    .help = シートをファイルに書き出します。
action-next-field = 次の欄
    .help = 記入していなくても先へ進みます。表では次のセルへ、最後のセルからは次の欄へ移ります。聞き取りでは、最後の欄の次に確認一覧が開きます。
action-previous-field = 前の欄
action-next-item = 次の項目
action-previous-item = 前の項目
action-next-section = 次の区分
action-previous-section = 前の区分
action-guidance = 手引き
    .help = 手引きを開いたり、一行にたたんだりします。
action-guidance-up = 手引き・本文を上へ
action-guidance-down = 手引き・本文を下へ
action-guidance-in-full = 手引きの全文
    .help = 項目の手引きを大きく表示します。
action-no-longer-asked = 今の様式にない欄の答え
    .help = 様式から欄がなくなった答えを示します。消えることはなく、書き写せます。
action-suggestions = ほかの下書きの記入
    .help = 同じ顧客のほかの下書きから、この欄に使える記入を新しい順に、問いの違いとともに示します。
action-confirm = 引き継ぎを確認
    .help = 引き継いだ記入を、今も正しいと確認済みにします。書き直しても確認済みになります。
action-confirm-all = 引き継ぎをまとめて確認
    .help = 引き継いだ記入をまとめて確認済みにします。年数、人数、金額など、時とともに変わるものは含めません。
action-hosting = データセンターの雛形
    .help = 利用するクラウドに応じた記入案を示し、選んだ欄にだけ入れます。
action-toggle = 採用する・しない
action-both-languages = 両言語の並記
    .help = 記述内容と手引きを日本語と英語で並べて表示します。
action-quick-answers = 定型の答え
    .help = 有り、無し、非公開(理由)、選択肢、例などから選んで入れます。入れた文は自由に直せます。
action-switch-language = 言語 Ja/En
    .help = 日本語と英語を切り替えます。記入中の場所は変わりません。
action-take-right = 右を採用・解除
action-toggle-all = すべて採用・解除
action-keep-checkpoint = 控えを残す
    .help = 今の内容を、名前を付けて控えに残します。
action-checkpoints = 控えの一覧
    .help = 以前の内容と欄ごとに比べ、選んだ欄を元に戻します。
action-take-over = 編集に切り替える
    .help = ほかで開いていた人が閉じた下書きを、ここで編集できるようにします。
action-trash = ごみ箱
action-import = ファイルからの取り込み
    .help = 削除した下書きを一覧に戻したり、完全に削除したりします。
action-compare-with-theirs = 競合した内容との比較
    .help = ほかのプログラムが書き込んだ内容と比べて、欄ごとにどちらを使うか選びます。
action-differences = ほかの下書き・控えとの違い
    .help = 同じ顧客のほかの下書きや控えとの違いを、欄ごとに示します。
action-filter-differences = 違いの種類
    .help = 変更、追加、削除、空白のみなど、表示する違いの種類を選びます。
action-export-differences = 書き出し
    .help = 変更点の一覧を、xlsxかMarkdownのファイルに書き出します。付記は含めません。
action-choose-language = 言語を選ぶ / Language
action-drafts = 一覧へ戻る
action-new = 新規
    .help = 新しい下書きを作って開きます。
action-open = 開く
action-rename = 名前の変更
action-duplicate = 複製
action-delete = 削除
    .help = 下書きをごみ箱のフォルダーへ移します。
action-accept = 決定
action-back = 戻る
action-up = 上へ
action-down = 下へ
action-page-up = 前のページ
action-page-down = 次のページ
action-first = 先頭へ
action-last = 末尾へ
action-undo = 元に戻す
action-redo = やり直す
action-cut = 切り取り
action-copy = コピー
    .help = 切り取りやコピーをした文字は、SSH越しでも端末のクリップボードに入ります。
action-paste = 貼り付け
action-select-all = すべて選択
action-left = 左へ
    .help = Shiftを押しながら動かすと選択します。
action-right = 右へ
action-word-left = 前の語へ
action-word-right = 次の語へ
action-row-start = 行の先頭へ
action-row-end = 行の末尾へ
action-top = 文頭へ
action-bottom = 文末へ
action-line-break = 改行
    .help = 日付、年、数、割合の欄やセルでは次へ移ります。
action-backspace = 前の字を削除
action-delete-forward = 次の字を削除
action-delete-word = 前の語を削除
action-delete-word-forward = 次の語を削除
action-save-now = 今すぐ保存
    .help = 自動で保存されるので、押さなくてもかまいません。
action-edit-outside = 外部エディターで編集
    .help = 環境変数VISUALまたはEDITORのエディターで回答を、表ではセルを開きます。保存して閉じると、内容が欄に入ります。
action-add-row = 行を追加
    .help = 表で、今の行の下に、同じ表題の行を加えます。空のままの行は、末尾にある間は保存されません。
action-remove-row = 行を削除
    .help = 表で、今の行を削除します。元に戻せます。
action-move-row-up = 行を上へ移動
    .help = 表の行を並べ替えます。
action-move-row-down = 行を下へ移動
action-edit-table = 表を外部エディターで編集
    .help = 表の全体を、1行に1行分ずつ、セルを|で区切った文として開きます。
action-mouse = マウスの使用を切り替え
    .help = マウスを使うと、クリックで欄や行に移り、ホイールでスクロールできます。その間、画面の文字を端末で選択するにはShiftを押しながらドラッグします。
action-quit = 終了
    .help = 保存して終了します。次に開くと同じ場所から続けられます。

## お知らせ

message-read-only = 新しい版のkisaiで作られた下書きのため、閲覧と書き出しだけができます。
message-in-use = { $holder }がこの下書きを開いています。ここでは閲覧だけができます。保存された内容は自動で反映されます。
message-unwritable = この場所には書き込めないため({ $cause })、閲覧と書き出しだけができます。
message-damaged = ファイルが壊れています({ $cause })。ファイルには手を加えず、読めた{ $answers }件の回答を表示しています。
message-no-locks = この場所ではファイルを占有できません。同じ下書きをほかで同時に開かないでください。
message-loose-folder = フォルダー { $path } はほかの利用者も読み書きできる権限(permission)になっています。chmod 700 で自分だけのものにしてください。
message-foreign-folder = フォルダー { $path } の所有者はほかの利用者です。その利用者は中身を読み書きできます。
message-open-above = フォルダー { $path } には誰でも書き込めるため、その下のフォルダーがすり替えられるおそれがあります。chmod o-w で書き込みを禁じてください。
message-freed = ほかで開いていた人が下書きを閉じました。メニューから編集に切り替えられます。
message-conflict = ほかのプログラムがファイルを変更していたため、この内容は「{ $name }」に保存しています。両方とも残っています。F2のメニューから比べられます。
message-import-read = ファイルの読み取り結果: 回答{ $taken }件、要確認{ $ambiguous }件、見つからない欄{ $missed }件、どの欄にも当たらない文{ $unknown }件
message-import-given-up = 取り込みを中止しました。何も取り込んでいません。
message-no-conflict = 競合した内容はありません。
message-not-comparable = { $path } は別の様式の下書きになっているため、比べられません。両方とも残っています。
message-taken-over = 右の内容を{ $count }件採用しました。以前の内容は控えに残っています。
checkpoint-kept = 控え{ $no }を残しました。
checkpoint-restored = 控え{ $no }の内容に戻しました。戻す前の内容も控えに残っています。
message-checkpoint-kept = 控えを残しました。
message-brought-back = 「{ $name }」を一覧に戻しました。
message-removed = 「{ $name }」を完全に削除しました。
message-no-table = この欄は表ではありません。
message-row-removed = 表の行を削除しました。元に戻せます。
message-nothing-open = 記入が必要な欄は、すべて記入されています。
message-saves-itself = 内容は自動で保存されます。
message-taken = { $count }欄に記入しました。内容を確かめて直してください。
message-error-stays = エラーは了承できません。直してください。
message-no-reason = 理由を入力してください。
message-accepted-here = 了承済みにしました。了承済みの行でCtrl-Kを押すと取り消せます。
message-withdrawn = 了承を取り消しました。
message-renamed = 名前を「{ $name }」に変えました。
message-duplicated = 複製「{ $name }」を作りました。
message-thrown-away = ごみ箱へ移しました: { $path }
message-export-given-up = 書き出しを中止しました。
message-imported = 下書き{ $draft }に取り込みました。
suggest-none = 同じ顧客のほかの下書きに、この欄に使える記入はありません。
suggest-line = { $draft } ({ $form }) { $named }  { $date }  { $by }
suggested-same-field = 同じ欄
suggested-same = 同じ内容の欄
suggested-narrower = この欄の方が狭い
suggested-broader = この欄の方が広い
suggested-related = 関連する欄
suggested-alike-prompt = 文面の似た欄
message-import-ask = あいまいなものは画面で選べます。--intoで下書きを指定し、--askを付けてください。
message-exported = 書き出しました: { $path }
message-copied-inside = コピーしました。長いため端末のクリップボードには送らず、kisaiの中でだけ貼り付けられます。
message-exported-and-copied = 書き出しました: { $path } (場所をクリップボードにコピーしました)
message-taken-back = { $count }欄の変更を元に戻しました。Ctrl-Yでやり直せます。
message-done-again = { $count }欄の変更をやり直しました。
message-mouse-on = マウスが使えます。画面の文字を端末で選択するには、Shiftを押しながらドラッグしてください。
message-mouse-off = マウスは端末のものになりました。画面の文字をそのまま選択できます。
message-no-editor = エディターが決まっていません。環境変数VISUALまたはEDITORに設定してください。
message-editor-taken = エディターで編集した内容を欄に入れました。Ctrl-Zで元に戻せます。
message-editor-unchanged = エディターでの変更はありませんでした。
message-editor-failed = エディターが失敗しました(終了コード{ $code })。回答はそのままです。
message-editor-killed = エディターが強制終了しました(シグナル{ $signal })。回答はそのままです。
message-editor-missing = エディターが見つかりません。環境変数VISUALまたはEDITORを確かめてください。回答はそのままです。
message-editor-not-started = エディターを開始できませんでした({ $cause })。回答はそのままです。
message-editor-no-terminal = 端末をエディターに渡せませんでした。もう一度試してください。回答はそのままです。
message-editor-not-utf8 = エディターの保存した内容はUTF-8の文字ではないため、欄に入れませんでした。内容は次の場所にあります: { $path }
message-editor-too-long = 4MiBを超える文のため、エディターでは編集できません。文はそのままです。
message-editor-no-room = 下書きに入る量の上限を超えるため、エディターの保存した内容を欄に入れませんでした。内容は次の場所にあります: { $path }
message-no-room = 下書きに入る量の上限に達したため、入力を取り込みませんでした。ほかの内容はそのままです。文を短くするか、表の行を減らしてください。
message-editor-too-large = エディターの保存した内容は4MiBを超えるため、欄に入れませんでした。内容は次の場所にあります: { $path }
message-no-target = 保存先を入力してください。
message-accepted = 受け入れました: { $field } { $rule }
message-accepted-no-longer = 受け入れを取り消しました: { $field } { $rule }
message-carried-over = { $count }件の内容を引き継ぎました。どれも確認待ちです。
message-carried-across = 引き継いだ回答: { $count }件(どれも要確認)、候補のある欄: { $suggested }件(kisai suggest で見られます)、候補のない欄: { $open }件
message-flagged = 確認待ちの印を付けました: { $field }
message-unflagged = 確認待ちの印を外しました: { $field }
message-done = 済みにしました: { $field }
message-undone = 済みを取り消しました: { $field }
message-flagged-here = 確認待ちにしました。
message-unflagged-here = 確認待ちの印を外しました。
message-no-flag = 誰に、または何を確認するかを入力してください。
message-done-here = 済みにしました。
message-undone-here = 済みを取り消しました。
message-filtered = 絞り込みました。Shift-F9で解除します。
message-filtered-none = 条件に当てはまる欄はありません。Shift-F9で解除します。
message-unfiltered = 絞り込みを解除しました。
message-filter-ends = この先に、条件に当てはまる欄はありません。Shift-F9で解除します。
message-confirmed = 引き継いだ記入を{ $count }件確認済みにしました。
message-nothing-carried = 確認していない引き継ぎはありません。
message-all-confirmed = 引き継いだ記入{ $count }件を確認済みにしました。欄ごとの確認が必要なもの: { $left }件
message-begun-renewal = 引き継いだ回答: { $count }件(どれも要確認)、空欄: { $open }
message-begun-across = 引き継いだ回答: { $count }件(どれも要確認)、候補のある欄: { $suggested } (Shift-F4)、空欄: { $open }
message-confirmed-here = この記入を確認済みにしました。
message-nothing-to-confirm = この欄には、確認の必要な引き継ぎの記入はありません。
message-left-to-confirm = 時とともに変わるため、欄ごとの確認が必要なもの: { $count }件
message-set = { $count }欄に記入しました。すでに同じ内容の欄は{ $same }です。
message-left-out = 現在の様式にない欄の記入{ $count }件は取り込みませんでした。
message-certification-no = 「{ $number }」は認定番号の書き方(NNNN-YYMM)と違います。そのまま保存しました。
saved-elsewhere = 下書きのファイルに保存できなかったため、内容を次のファイルに保存しました: { $path }
lost = 内容を保存できないまま終了しました: { $cause }
crash = kisaiの内部で問題が起きたため終了しました。最後に保存した内容は残っています。
crash-saved = kisaiの内部で問題が起きたため終了しました。記入した内容は次のファイルに保存しました: { $path }

## エラー

error-line = kisai: { $message }
error-no-home = ホームフォルダーが分かりません。--home または環境変数 KISAI_HOME でフォルダーを指定してください。
error-read = { $path } を読めません: { $cause }
error-write = { $path } に書けません: { $cause }
error-fill-no-workbook = { $path }はブックではありません。書き込む.xlsxまたは.xlsmを指定してください。
error-fill-macros = { $template }にはプログラム(マクロ)が付いており、{ $path }には入れられません。名前の最後を.xlsmにしてください。
error-fill-nothing = { $path }に様式{ $form }の欄は見つかりませんでした。--map 欄=セルで回答の場所を指定してください。
error-fill-obstacles = { $path }には書き込みませんでした。上に示した{ $count }個のセルに書き込めません。--overwrite-cellsで数式やロックされたセルにも書き込めます。--map 欄=セルで別のセルも指定できます。
usage-map = 「{ $told }」は欄とブックのセルを示していません。30.1=F35や30.1=シート名!F35のように書いてください。
error-import-empty = { $path }は空です。回答の入ったファイルを選んでください。
error-import-old = { $path }はExcel 97-2003形式(.xls)のブックです。.xlsxで保存し直してから取り込んでください。
error-import-encrypted = { $path }はパスワードで保護されています。開いてパスワードなしで保存し、それを取り込んでください。
error-import-damaged = { $path }をブックとして読めません({ $cause })。表計算ソフトで開き、.xlsxで保存し直してください。
error-import-too-large = { $path }は読み込みません。様式にはありえない量({ $what })が入っています。回答のシートを新しいブックに写してください。
error-import-part-outside = { $path }は読み込みません。部品「{ $part }」の名前がブックの外を指しています。表計算ソフトで開き、.xlsxで保存し直してください。
error-import-not-text = { $path }はブックでも、UTF-8・UTF-16・Shift_JISの文書でもありません。xlsx、CSV、JSONのいずれかで保存してください。
error-import-json = { $path }にはkisaiが読める回答がありません({ $cause })。読めるのはkisai exportのJSONと下書きです。
error-import-newer = { $path }は新しいkisaiで書かれています。その版で取り込んでください。
error-import-reader = { $path }を読むプログラムを起動できません: { $cause }。もう一度試してください。
error-import-unsafe = { $path }は読み込みません。読むのにメモリまたは時間がかかりすぎます。回答のシートを新しいブックに写してください。
error-import-other-form = { $path }は様式{ $form }のものですが、下書きの様式は{ $wanted }です。新しい下書きにするには--intoを外してください。
error-import-nothing = { $path }に様式{ $form }の回答は見つかりませんでした。ほかの様式かどうかは--dry-run --form IDで確かめられます。
error-import-no-form = { $path }の様式{ $form }が手元にありません。データフォルダのforms/に置くか、--formで様式を指定してください。
error-import-fits-none = { $path }は手元のどの様式にも合いません。様式の一覧はkisai formsで見られます。--formで指定してください。
error-import-fits-several = { $path }は様式{ $one }にも{ $other }にも同じように合います。--formで指定するか、その様式の下書きに取り込んでください。
too-much-parts = 部品の数
too-much-bytes = データの量
too-much-ratio = 圧縮された量
too-much-strings = 文字列の数
too-much-cells = セルの数
too-much-merged = 結合セルの数
too-much-text = 文字の量
too-much-values = 値の数
error-stdin = 標準入力を読めません: { $cause }
error-stdout = 標準出力に書けません: { $cause }
error-no-draft = 「{ $name }」という下書きはありません。kisai list で名前を確かめてください。
error-no-draft-perhaps = 「{ $name }」という下書きはありません。もしかして: kisai { $suggestion } (下書きの名前は kisai list で分かります)
error-no-topic = 「{ $topic }」についての説明はありません。説明のあるもの: { $topics }
error-no-topic-perhaps = 「{ $topic }」についての説明はありません。もしかして: { $suggestion } (説明のあるもの: { $topics })
error-draft-exists = 「{ $name }」という下書きはすでにあります。別の名前にしてください。
error-empty-name = 名前に使える文字がありません。文字か数字を含む名前にしてください。
error-damaged = { $path } は下書きとして読めません: { $cause }。ファイルには手を加えていません。
error-newer-shape = { $path } は新しい版のkisaiで作られたため、この版では読めません。新しい版で開いてください。
error-newer = { $path } は新しい版のkisaiで作られたため、この版では書き込めません。
error-no-form = 「{ $form }」という様式はありません。kisai forms で様式を確かめてください。
error-no-item = 様式「{ $form }」に項目{ $no }はありません。
error-no-field = 様式「{ $form }」に「{ $field }」という欄はありません。kisai forms show { $form } で欄を確かめてください。
error-which-field = 項目{ $no }には{ $count }個の欄があります。{ $no }.1 のように欄まで指定してください。
error-too-large = { $path } は大きすぎて読み込めません。
error-no-room = { $path } は書き込みません。下書きに入る量の上限(16MiB、表は約15,000行)を超えます。文を短くするか、表の行を減らしてください。
error-not-a-file = { $path } は通常のファイルではありません。
error-changed-by-other = { $path } はほかのプログラムが変更したため、上書きしませんでした。もう一度実行してください。
error-in-use = 下書き「{ $name }」は{ $holder }が開いているため、変更できません。閉じてからもう一度実行してください。
error-other-form = 様式が違う下書きどうしは比べられません({ $from }と{ $to })。
error-no-checkpoint = 番号{ $no }の控えはありません。kisai checkpoints で番号を確かめてください。
error-not-in-trash = 「{ $name }」はごみ箱にありません。kisai trash で名前を確かめてください。
error-file-exists = { $path } はすでにあります。上書きするには --force を付けてください。
error-no-terminal = 画面を開けません。端末の中で起動してください。画面なしの使い方は kisai --help で分かります。({ $cause })
error-export-json = JSONを作れません: { $cause }
error-export-xlsx = xlsxを作れません: { $cause }
error-export-csv = csvを作れません: { $cause }
error-no-finding = 欄「{ $field }」に「{ $rule }」という指摘はありません。kisai check で確かめてください。
error-not-acceptable = 「{ $rule }」はエラーなので受け入れられません。欄「{ $field }」を直してください。
error-not-accepted = 欄「{ $field }」に、受け入れた指摘「{ $rule }」はありません。
error-no-quick-answer = 定型の答え{ $number }はありません。この欄には{ $count }個あります。
error-no-suggestion = この欄に候補{ $number }はありません(全部で{ $count }件)。番号を省いて kisai suggest を実行すると一覧を表示します。
error-is-answered = 欄「{ $field }」には記入があります: { $present }。後ろに加えるには --insert、置き換えるには --replace を付けてください。
error-no-host = 「{ $host }」という場所はありません。選べるもの: { $hosts }
error-no-proposal = 「{ $field }」への記入案はありません。
error-newer-export = { $path } は新しい版のkisaiで作られたため、この版では読めません。
error-at-line = { $line }行: { $message }
error-no-reason = 欄「{ $field }」の「{ $rule }」を受け入れる理由を書いてください。
io-not-found = ファイルかフォルダーがありません
io-permission-denied = 権限がありません
io-storage-full = ディスクに空きがありません
io-read-only = 読み取り専用です
io-device = ディスクが読み書きに失敗しました
io-already-exists = すでにあります
io-is-a-directory = フォルダーです
io-not-a-file = 通常のファイルではなく、パイプかデバイスです
io-not-a-directory = フォルダーではありません
io-not-utf8 = UTF-8の文字列ではありません
io-file-too-large = ファイルの大きさの上限を超えます
io-invalid-name = ファイル名として使えません
bulk-faults = 次の{ $count }件を取り込めないため、何も記入しませんでした。
bulk-twice = 「{ $field }」は欄 { $id } のことですが、この欄の文はすでにあります。
bulk-no-text = 「{ $field }」の値が文字列ではありません。引用符で囲んでください。
table-caption = 表題
table-notes = 注記
table-nth-column = { $no }列目
table-row = { $row }/{ $rows }行目
table-place = { $row }/{ $rows }行目 { $column }
rows-no-json = { $field }は表の欄ですが、JSONとして読めません({ $cause })。[{"{"} "列の識別子": "内容" {"}"}]のような行の配列か、1行に1行分ずつ、セルを|で区切って渡してください。
rows-not-rows = { $field }は表の欄です。行の配列をJSONで渡してください。行は、セルを並べたオブジェクトです。列は{ $columns }です。
rows-not-a-row = { $field }の{ $row }行目: 行は、セルを並べたオブジェクトで渡してください。列は{ $columns }です。
rows-unknown-column = { $field }の{ $row }行目: 列{ $column }はありません。列は{ $columns }です。
rows-not-text = { $field }の{ $row }行目、列{ $column }: セルは文字列で渡してください。
rows-too-many = { $field } に渡された値が多すぎます。行を減らしてください。
rows-cells = { $field }の{ $row }行目にセルが{ $cells }個あります。1行に{ $own }個、または{ $columns }のすべてなら{ $all }個を渡してください。セルの中の縦棒は\|と書きます。
bulk-columns = 列が{ $count }個あります。欄と文の2列にしてください。コンマを含む文は引用符で囲んでください。
bulk-open-quote = 引用符が閉じていません。何も記入しませんでした。引用符で囲んだ文の中の引用符は二つ重ねてください。
bulk-too-many = { $path } にはどの様式の回答よりも多くの内容が入っているため、読み込みませんでした。設定する欄だけを渡してください。
bulk-no-json = { $path } をJSONとして読めません: { $cause }
bulk-other-form = 様式「{ $form }」の書き出しです。下書きの様式は「{ $own }」なので、何も記入しませんでした。
bulk-headings = 欄 項目 番号 識別子

## 様式の点検

fault-syntax = JSONとして読めません。
fault-format = formatの{ $subject }は、この版のkisaiでは読めません。
fault-unknown-key = 「{ $inside }」に「{ $subject }」というキーはありません。
fault-duplicate-key = 「{ $inside }」のキー「{ $subject }」が二度あります。
fault-missing-key = 「{ $inside }」にキー「{ $subject }」がありません。
fault-wrong-type = 「{ $inside }」の「{ $subject }」の値の種類が違います。
fault-unknown-value = 「{ $inside }」の「{ $subject }」に「{ $value }」は使えません。
fault-out-of-range = 「{ $inside }」の「{ $subject }」の数が範囲の外にあります。
fault-bad-id = 識別子「{ $subject }」に使えない文字があるか、識別子が空です。
fault-wrong-folder = idの「{ $subject }」がフォルダー名「{ $folder }」と違います。
fault-duplicate-id = 識別子「{ $subject }」が二度使われています。
fault-duplicate-number = 項目番号{ $subject }が二度使われています。
fault-no-language = languagesが空です。
fault-language = languagesの「{ $subject }」は、使えないか、二度あります。
fault-no-fields = 欄が一つもありません。
fault-empty = 「{ $subject }」の中が空です。
fault-zero-limit = 欄「{ $subject }」の字数の上限が0です。
fault-unequal-limits = 欄「{ $subject }」の字数の上限が、上限を共有する欄と違います。
fault-choices = 欄「{ $subject }」のkindとchoicesが合いません。
fault-columns = 欄「{ $subject }」のkindとcolumnsが合いません。
fault-reserved-column = 欄「{ $subject }」の列の識別子にcaptionとnotesは使えません。
fault-duplicate-part = 識別子「{ $subject }」が、同じ並びの中に二度あります。
fault-unknown-role-field = rolesが指す欄「{ $subject }」がありません。
fault-unknown-reference-field = reference_valuesが指す欄「{ $subject }」がありません。
fault-reference-values = 欄「{ $subject }」のreference_valuesが、二度あるか、番号と値の組になっていません。
fault-validity = validityに必要なものがそろっていません。
fault-no-answer-column = print.columnsにanswerの列がありません。
fault-duplicate-column = print.columnsに「{ $subject }」の列が二度あります。
fault-column-width = print.columnsの「{ $subject }」のwidthが範囲の外にあります。
fault-unknown-page-break = page_breaks_afterが指す項目{ $subject }がありません。
fault-adverse-without-level = 欄「{ $subject }」に、no_is_adverseは付けられません。
fault-formerly = 欄「{ $subject }」のformerlyが、今と必須・選択の異なる前の版を一度ずつ挙げたものになっていません。
fault-no-form = ファイルがありません。
fault-not-utf8 = ここから先が、UTF-8の文字ではありません。
fault-oversize = 様式のファイルにしては大きすぎます。
fault-not-a-file = 通常のファイルではありません。
fault-unreadable = 読めません({ $cause })。
fault-no-words = ファイルがありません。languagesにある言語の文言が必要です。
fault-broken = Fluentの文として読めません({ $cause })。
fault-overlong = 一つのメッセージとしては、長すぎるか括弧が多すぎます。
fault-missing = { $subject } の文言がありません。
fault-blank = { $subject } の文言が空です。
fault-twice = { $subject } が二度あります。前のものだけが使われます。
fault-stray = { $subject } に当たるものがform.jsonにありません。
fault-unresolved = { $subject } の文言が、ないものを指しています。
slip-ends-early = 途中で終わっています。足りない閉じ括弧か " を補ってください。
slip-comma-missing = この前に , がありません。前の値の後ろに入れてください。
slip-comma-too-many = 最後の値の後ろの , を取り除いてください。
slip-colon-missing = キーと値の間に : を入れてください。
slip-key-without-quotes = キーを " で囲んでください。
slip-no-value = ここに値を書いてください。文字は " で囲みます。
slip-broken-text = " の中に、改行や \ をそのまま書いています。\n や \\ と書いてください。
slip-text-behind-end = 閉じ括弧の後ろにあるものを取り除いてください。
slip-other = この辺りの書き方を確かめてください。
remedy-format = formatを1にするか、新しいkisaiを使ってください。
remedy-unknown-key = 取り除くか、次のどれかにしてください: { $keys }
remedy-misspelt-key = 「{ $meant }」の誤りではありませんか。
remedy-duplicate-key = 片方を取り除いてください。
remedy-missing-key = "{ $subject }" を書き足してください。kisai schema form が書き方を示します。
remedy-wrong-type = { $wanted }
remedy-unknown-value = 次のどれかにしてください: { $values }
remedy-out-of-range = { $least }以上{ $most }以下の整数にしてください。
json-object = キーと値の組({"{"} と {"}"} で囲んだもの)にしてください。
json-list = 並び([ と ] で囲んだもの)にしてください。
json-text = 文字(" で囲んだもの)にしてください。
json-boolean = true か false にしてください(" で囲みません)。
json-number = 整数にしてください(" で囲みません)。
remedy-bad-id = 英小文字と数字とハイフンだけを使ってください。
remedy-wrong-folder = idを「{ $folder }」にするか、フォルダーの名前を「{ $subject }」に変えてください。
remedy-duplicate-id = どちらかを別の識別子に変え、文言の識別子も合わせてください。
remedy-duplicate-number = どちらかを別の番号に変え、文言の識別子も合わせてください。
remedy-no-language = "ja" か "en" を入れてください。
remedy-language = "ja" と "en" を、それぞれ一度だけ書けます。
remedy-no-fields = sectionsに区分、その中に項目、その中に欄を入れてください。
remedy-empty = 項目か欄を入れるか、外側ごと取り除いてください。
remedy-zero-limit = 1以上にするか、limitを取り除いてください。
remedy-unequal-limits = groupが同じ欄のcharsを、同じ数にしてください。
remedy-choices = choicesは、kindがchoiceの欄に必ず入れ、ほかの欄からは取り除いてください。
remedy-columns = columnsは、kindがtableの欄に必ず入れ、ほかの欄からは取り除いてください。
remedy-reserved-column = 列の識別子を変えてください。表題と注記の列は、欄の "caption" と "notes" をtrueにすると加わります。
remedy-duplicate-part = 片方を取り除くか、別の識別子にしてください。
remedy-unknown-role-field = その欄の識別子を確かめるか、この役割を取り除いてください。
remedy-unknown-reference-field = その欄の識別子を確かめるか、この値を取り除いてください。
remedy-reference-values = パターン番号(整数)と、0から100までの数の文字の組を、欄ごとに一度だけ書いてください。
remedy-validity = yearsを1以上、renewal_monthsを0以上にし、rolesにdisclosure-dateの欄を書いてください。
remedy-no-answer-column = idが "answer" の列を入れてください。
remedy-duplicate-column = 片方を取り除いてください。
remedy-column-width = 1から255までの数にしてください。
remedy-unknown-page-break = 項目の番号を確かめるか、取り除いてください。
remedy-adverse-without-level = requirementをrequired-levelにするか、no_is_adverseを取り除いてください。
remedy-formerly = この版より前の版を一度ずつ、今と違うrequirementとともに書いてください。
remedy-no-form = { $file } を作ってください。kisai schema form が書き方を示します。
remedy-not-utf8 = エディターで、文字コードをUTF-8にして保存し直してください。
remedy-oversize = ほかのファイルと取り違えていないか確かめてください。
remedy-not-a-file = 様式のファイルそのものを置いてください。リンクはたどりません。
remedy-unreadable = 読める場所と権限にしてください。
remedy-no-words = { $file } を作るか、languagesからその言語を取り除いてください。
remedy-broken = 「識別子 = 文言」の形で書き、続きの行は字下げします。文言の中の {"{"} は {"{"}"{"{"}"{"}"} と書きます。
remedy-overlong = 16 KB以内、括弧200個以内にしてください。
remedy-missing = { $line }行の次に、次の{ $count }行を書き足してください。
remedy-missing-at-start = ファイルの初めに、次の{ $count }行を書き足してください。
remedy-words = (ここに文言)
remedy-blank = = の後ろに文言を書いてください。
remedy-twice = 片方を取り除いてください。
remedy-stray = 識別子の書き誤りを直すか、取り除いてください。
remedy-unresolved = {"{"} と {"}"} で囲んだ名前を確かめてください。文字としての {"{"} は {"{"}"{"{"}"{"}"} と書きます。
advice-unlisted = { $file }: languagesに "{ $language }" がないので、使われません。
forms-faults = 不備が{ $count }件あります。
forms-more = 直すと、隠れていた不備が見つかることがあります。もう一度点検してください。
advice-no-guidance = { $file }: { $id } がありません。手引きがあると、初めての人も記入できます。
advice-no-guidance-at-all = { $file }: { $part } が一つもありません。手引きがあると、初めての人も記入できます。
advice-untranslated = { $file }: { $id } が、最初の言語の文と同じです。
advice-example = { $file }: 欄「{ $field }」の例が様式の規則に合いません。{ $finding }
forms-sound = 問題はありません: { $items }項目、{ $fields }欄。
forms-size = { $items }項目 { $fields }欄
forms-faulty = 様式「{ $form }」には問題が{ $faults }件あり、使えません。kisai forms check で確かめてください。

## 様式のない下書き

formless = 様式なし
tree-no-longer-asked = 今の様式にない欄 { $count }件 (F2)
title-no-longer-asked = 今の様式にない欄の答え
gone-how = 様式から欄がなくなった答えです。下書きに残りますが、シートには出ません。Ctrl-Cで全部を写せます。ファイルには kisai export --no-longer-asked で書き出せます。
gone-note = メモ: { $note }
formless-section = 回答(様式がないため、識別子で示します)
formless-missing = 様式「{ $form }」がありません。様式のフォルダーを { $folder } に置いてください。
formless-faulty = 様式「{ $form }」に不備が{ $count }件あります。kisai forms check { $folder } で確かめて直してください。
formless-newer = 様式「{ $form }」は、新しいkisaiの形式です。新しいkisaiで開いてください。
message-formless = { $absence }それまでは、読むことと、JSONへの書き出しだけができます。
error-no-form-of-draft = { $path }: { $absence }それまでは、kisai show での表示と、kisai export --format json での書き出しだけができます。
error-export-formless = 様式「{ $form }」がないため、JSONにだけ書き出せます。形式をjsonにしてください。

## コマンド

usage-unknown = 「{ $argument }」という引数はありません。
usage-unknown-perhaps = 「{ $argument }」という引数はありません。もしかして: { $suggestion }
usage-missing = 引数が足りません: { $argument }
usage-value = { $argument } に「{ $value }」は使えません。使えるもの: { $valid }
usage-value-perhaps = { $argument } に「{ $value }」は使えません。もしかして: { $suggestion } (使えるもの: { $valid })
usage-unfit-value = { $argument } に「{ $value }」は使えません。
usage-no-value = { $argument } の値がありません。
usage-too-many = { $argument } の値が多すぎます: 「{ $value }」
usage-missing-command = コマンドが足りません。使えるもの: { $valid }
usage-conflict = { $argument } は { $other } と一緒には使えません。
usage-repeated = { $argument } は一度しか使えません。
usage-not-utf8 = UTF-8でない引数があります。
usage-other = { $cause }
usage-hint = 使い方は { $command } --help で分かります。
usage-binary-needs-file = { $format } は端末に出せません。-o でファイルを指定してください。
usage-unknown-suffix = { $path } から形式が分かりません。末尾を次のどれかにするか、--format を付けてください: { $suffixes }
usage-no-section = 様式「{ $form }」に区分「{ $section }」はありません。次の区分があります: { $sections }
export-all-progress = 書き出し中 { $done }/{ $all }: { $name }
export-all-kept = すでにあるので上書きしませんでした: { $path } (--force で上書きします)
export-all-done = { $folder }: 書き出し{ $written }件、上書きせず{ $kept }件、失敗{ $failed }件、未着手{ $left }件
list-empty = 下書きはまだありません。kisai new 名前 で作れます。
list-draft = 下書き
list-form = 様式
list-required = 必須
list-findings = エラー/警告/助言
list-touched = 最終更新
list-client = 顧客
list-flags = 確認待ち
list-none = 当てはまる下書きはありません。
totals = 下書き{ $drafts }件(必須完了{ $complete }件、読めないもの{ $unreadable }件): 必須 { $answered }/{ $required }、エラー{ $errors }件、警告{ $warnings }件、助言{ $advice }件
actions-asked = { $ask }に確認 ({ $count })
actions-asked-somebody = 確認先が未定 ({ $count })
actions-open = 未記入の必須の欄 ({ $count })
actions-findings = 直すか説明を足す記入 ({ $count })
actions-title = 確認・対応事項一覧
actions-as-of = { $date }現在
actions-whom = 確認先
actions-somebody = 未定
actions-missing = 確認・対応すること
actions-unanswered = まだ記入がありません。
actions-confirm = 今の記入でよいか確かめてください。
actions-none = 残っている作業はありません。
host-hint = まだ何も記入していません。未記入の欄への案をすべて採るには --open、欄を選ぶには --take 欄、すべて採るには --all を付けてください。
settings-unset = (未設定)
settings-unset-is = (未設定: { $value })
describe-title = 名前
describe-client = 顧客
describe-certification-no = 認定番号
describe-form = 様式
describe-created = 作成
describe-updated = 最終更新
by-command-moving = (画面の中の移動)
by-command-typing = (文全体を記入)
by-command-always = (どのコマンドも自動で保存)
show-no-longer-asked = 現在の様式にない欄: { $field }
check-summary = { $draft }: { $required ->
    [0] 回答 { $answered }/{ $fields }
   *[other] 必須 { $answered }/{ $required }
}、エラー{ $errors }件、警告{ $warnings }件、助言{ $advice }件
import-summary = { $form }: 見つかった回答 { $taken }件、あいまい { $ambiguous }件、空欄 { $empty }件、ファイルにない欄 { $missed }件、どの欄でもない文 { $unknown }件
import-outcomes = 下書きに新しく入る { $filled }件、同じ { $same }件、置き換え { $replaced }件、下書きのまま { $kept }件
import-taken = 回答あり
import-doubtful = 回答あり(要確認)
import-ambiguous = あいまい(取り込まない)
import-replaced = 置き換え
import-kept-mine = 下書きのまま(下書きだけが変更)
import-kept-theirs = 下書きのまま(ファイルだけが変更)
import-kept-both = 下書きのまま(両方が相違)
import-unknown = どの欄でもない文
import-more-unknown = ほかにどの欄でもない文が{ $count }件
fill-summary = { $form }: ブックが求める欄 { $asked }件。書き込み { $written }件、記入済み { $same }件、別の文があるため保持 { $kept }件、あいまい { $ambiguous }件、未記入 { $open }件。回答があるのに求められない欄 { $missed }件、どの欄でもない質問 { $strange }件
fill-written = 書き込み
fill-doubtful = 書き込み(要確認)
fill-hidden = 書き込み(セルに収まりきらない)
fill-same = 記入済み
fill-kept = 保持(セルに別の文あり)
fill-ambiguous = あいまい(書き込まない)
fill-missed = 回答あり(求められていない)
fill-strange = どの欄でもない質問
fill-obstacle-formula = 書き込めません: セルに数式があります
fill-obstacle-shared-formula = 書き込めません: セルの数式をほかのセルも使っています
fill-obstacle-locked = 書き込めません: セルがロックされています
fill-obstacle-too-long = 書き込めません: セルに入る長さを超えています
fill-obstacle-no-sheet = 書き込めません: そのシートがありません
fill-formulas = 数式は、再計算するまで(ExcelではCtrl-Alt-F9)以前の値を表示します。
fill-ticked = チェック欄に印
fill-ticked-in-part = チェック欄に印(回答のほかの内容はブックに入りません)
fill-boxes = チェック欄(印を付けない): 回答にはチェック欄より多くの内容があります。--tickで印だけを付けます
fill-boxes-summary = チェック欄: 印を付けたもの { $ticked }件、判断を待つもの { $left }件
fill-too-long = どのセルにも入らない長さ(32,767字または改行253個を超える)の回答 { $count }件は書き込みませんでした。ほかの回答は書き込みました。
fill-controls = このブックには、セルの上に置かれたチェックボックスなどの部品があります。元のまま残しました。Excelで印を付けてください。
fill-macros = このブックにはプログラム(マクロ)が付いています。元のまま残し、kisaiは実行しません。

help-usage = 使い方:
help-commands = コマンド
help-command = コマンド
help-arguments = 引数
help-options = オプション
help-any-options = [オプション]
help-examples = 例:
help-more = くわしい説明と例は { $command } --help で見られます。
help-licence =
    { $version }
    MIT または Apache-2.0。ライセンスと第三者の表示は kisai licences で見られます。
value-a = 前
value-b = 後
value-command = コマンド
value-dir = フォルダー
value-draft = 下書き
value-field = 欄
value-file = ファイル
value-folder = フォルダー
value-format = 形式
value-form = 様式
value-host = 場所
value-id = 識別子
value-key = 設定
value-keys = keys
value-n = 番号
value-name = 名前
value-no = 番号
value-number = 番号
value-place = 欄=セル
value-template = 雛形
value-which = どれか
value-reason = 理由
value-rule = 指摘
value-text = 文
value-title = 名前
value-value = 値
value-whom = 相手
command-kisai = クラウドサービスの情報開示シートに、端末で記入する道具です。
    .long =
        引数なしで始めると、下書きの一覧から画面が開きます。下書きの名前を付けると、
        その下書きが開きます。記入した内容は自動で保存されます。

        終了コード: 0 正常、1 エラーの指摘あり (check、export --strict)、
        2 使い方の誤り、3 読み書きの失敗、70 kisai自身の不具合
    .draft = 開く下書きの名前、またはファイルのパス
    .lang = 表示の言語 (ja または en)
    .lang-long = 省くと、前に選んだ言語、LC_ALL、LC_MESSAGES、LANG の順に決まります。
    .home = 下書きと設定を置くフォルダー
    .home-long =
        省くと、利用者のデータフォルダーに置きます。
        環境変数 KISAI_HOME でも指定できます。
    .no_color = 色を使わない
    .no_color-long = 環境変数 NO_COLOR でも指定できます。
    .help = 使い方を表示する (-h は短く、--help はくわしく)
    .version = 版を表示する
    .json = JSONで出力する
    .jsonl = JSON Lines (一行に一件) で出力する
    .only_form = この様式の下書きだけ
    .only_client = 顧客の名前にこの語を含む下書きだけ
    .only_open = 必須の欄が未記入の下書きだけ
    .only_complete = 必須の欄がすべて記入済みの下書きだけ
    .only_errors = エラーがある下書きだけ
    .only_warnings = 警告がある下書きだけ
    .only_flagged = 確認待ちの欄がある下書きだけ
    .only_damaged = 読めない下書きだけ
    .examples =
        {"  "}kisai                               画面を開く
        {"  "}kisai new 受発注クラウド
        {"  "}kisai set 受発注クラウド 30.1 @説明.txt
        {"  "}kisai check 受発注クラウド
        {"  "}kisai export 受発注クラウド -o 申請.xlsx
command-new = 新しい下書きを作ります。
    .long =
        下書きができ、その名前を出力します。ファイル名に使えない文字があると、付けた名前
        とは少し変わります。--from を付けると、前の下書きの内容をすべて引き継ぎ、どれも
        確認待ちにします。確認は kisai confirm か、書き直しで済みます。別の様式を --form
        で指定すると、同じ内容の欄だけを引き継ぎ、ほかは kisai suggest で見られます。
    .name = 下書きの名前
    .form = 様式の識別子 (既定は aspic-93)
    .from = 内容を引き継ぐ前の下書き
    .examples =
        {"  "}kisai new 受発注クラウド
        {"  "}kisai new 受発注クラウド --form aspic-93
        {"  "}kisai new 受発注クラウド2028 --from 受発注クラウド2026
command-list = 下書きを一覧にします。
    .long =
        新しく触れた順に、必須欄の記入数と指摘の数とともに並べます。読めない下書きは、
        何が入っているか分からないため、絞り込んでも必ず示します。
    .totals = 合計の行を加える
    .examples =
        {"  "}kisai list
        {"  "}kisai list --open --client サンプル --totals
        {"  "}kisai list --jsonl
command-describe = 下書きの名前、顧客、認定番号を表示または変更します。
    .long =
        オプションがなければ表示します。認定番号の書き方と違う番号も、その旨を伝えて
        そのまま保存します。
    .draft = 下書きの名前、またはファイルのパス
    .title = 新しい名前 (ファイル名は変わらない)
    .client = 依頼を受けている事業者の名前
    .certification_no = 認定番号 (NNNN-YYMM)
    .examples =
        {"  "}kisai describe 受発注クラウド
        {"  "}kisai describe 受発注クラウド --client サンプルワークス
        {"  "}kisai describe 受発注クラウド --certification-no 0123-2604
command-rename = 下書きの名前とファイル名を変えます。
    .long = 新しい名前を出力します。
    .draft = 下書きの名前、またはファイルのパス
    .title = 新しい名前
    .examples =
        {"  "}kisai rename 受発注クラウド 受発注クラウド2026
command-copy = 下書きを複製します。
    .long = 複製の名前を出力します。
    .draft = 下書きの名前、またはファイルのパス
    .title = 複製の名前
    .examples =
        {"  "}kisai copy 受発注クラウド 受発注クラウド2028
command-show = 下書きの記入内容を表示します。
    .long =
        下書き全体を表示するときは、まだ記入していない欄を省きます。欄を一つ指定すると、
        その内容だけをそのまま出力します。
    .draft = 下書きの名前、またはファイルのパス
    .field = 欄の識別子か番号 (30.1)、または項目 (30)
    .examples =
        {"  "}kisai show 受発注クラウド
        {"  "}kisai show 受発注クラウド 30
        {"  "}kisai show 受発注クラウド 30-service-description
command-guide = 項目の手引きを表示します。
    .long = 書き方、例、気をつけること、読む人と見るところです。
    .of = 下書きの名前、または様式の識別子
    .field = 項目番号、またはその一つの欄
    .both = 両方の言語で表示する
    .examples =
        {"  "}kisai guide 受発注クラウド 57
        {"  "}kisai guide aspic-93 30.1 --both
command-next = 次の未記入の必須の欄を表示します。
    .long =
        最後の欄まで探すと、最初の欄に戻って探します。
        必須の欄がない様式では、未記入の欄を探します。
    .draft = 下書きの名前、またはファイルのパス
    .after = この欄の後ろから探す
    .examples =
        {"  "}kisai next 受発注クラウド
        {"  "}kisai next 受発注クラウド --after 30.1 --json
command-set = 一つの欄、または複数の欄に一度に記入します。
    .long =
        どれだけ長くてもそのまま保存します。字数の上限がある欄では、字数を標準エラー
        出力に表示します。

        複数の欄にはファイルから記入します。一つでも取り込めないものがあれば何も
        記入せず、すべての誤りを行とともに伝えます。

        表の欄には、行の配列をJSONで渡します(行は列の識別子とセルのオブジェクト)。
        1行に1行分ずつ、セルを|で区切って渡すこともできます。セルの中では\|が縦棒、
        \nが改行です。列はkisai guideで分かります。表題が同じ隣り合う行は一つの表に
        なり、注記はその下に印刷されます。
    .draft = 下書きの名前、またはファイルのパス
    .field = 欄の識別子 (30-service-description) か番号 (30.1)
    .text = 記入する文。- で標準入力、@ファイル でファイルの中身
    .json = JSONから複数の欄に記入する
    .json-long =
        欄と文のオブジェクト、またはkisaiの書き出し
        (空の欄は変えない)。- で標準入力
    .csv = CSVから複数の欄に記入する
    .csv-long =
        欄と文の行。見出しはあってもなくてもよい。
        文字コードはUTF-8。- で標準入力
    .examples =
        {"  "}kisai set 受発注クラウド 27.1 受発注クラウド
        {"  "}kisai set 受発注クラウド 30.1 @説明.txt
        {"  "}echo 有り | kisai set 受発注クラウド 63 -
        {"  "}kisai set 受発注クラウド --csv 回答.csv
        {"  "}kisai set 受発注クラウド 46-annex-table @行.json
command-quick = 欄の定型の答えを一覧にするか、その一つを記入します。
    .long =
        今の記入は失われません。選択肢はほかの選択肢と置き換わり、それ以外の文がある
        ときは --insert か --replace を選びます。
    .draft = 下書きの名前、またはファイルのパス
    .field = 欄の識別子か番号 (30.1)
    .number = 定型の答えの番号
    .reason = 空いている所に入れる文
    .insert = 今の記入の後ろに加える
    .replace = 今の記入を置き換える
    .examples =
        {"  "}kisai quick 受発注クラウド 9
        {"  "}kisai quick 受発注クラウド 9 1 --reason 創業期のため
command-suggest = ほかの下書きから欄に使える記入を示すか、記入します。
    .long =
        同じ顧客の下書きを新しい順に見て、以前の同じ欄と、ほかの様式の同じ内容や近い
        内容の欄の記入を、問いの違いとともに示します。ほかの顧客の下書きは見ません。
    .draft = 下書きの名前、またはファイルのパス
    .field = 欄の識別子か番号 (30.1)
    .number = 候補の番号
    .insert = 今の記入の後ろに加える
    .replace = 今の記入を置き換える
    .examples =
        {"  "}kisai suggest 受発注クラウド 33
        {"  "}kisai suggest 受発注クラウド 33.1 1
command-host = サービスを置いている場所に応じた記入案を示します。
    .long =
        場所の一覧です。場所を指定すると、今の記入と並べて案を示し、採った案だけを
        記入します。
    .draft = 下書きの名前、またはファイルのパス
    .host = 場所の識別子
    .take = これらの欄への案を採る
    .open = 未記入の欄への案を採る
    .all = すべて採る。記入があれば置き換える
    .examples =
        {"  "}kisai host 受発注クラウド
        {"  "}kisai host 受発注クラウド aws
        {"  "}kisai host 受発注クラウド aws --take 71 72
command-flag = 欄に確認待ちの印を付け、誰に何を聞くかを書いておきます。
    .long = 印は下書きの中だけに残り、書き出したシートには出ません。
    .draft = 下書きの名前、またはファイルのパス
    .field = 欄の識別子か番号 (30.1)
    .text = 聞くこと。- で標準入力、@ファイル でファイルの中身
    .ask = 聞く相手
    .clear = 印を外す
    .examples =
        {"  "}kisai flag 受発注クラウド 58 --ask 情報システム部 ログの保存期間
        {"  "}kisai flag 受発注クラウド 58 --clear
command-note = 欄に自分用のメモを書くか、メモを表示します。
    .long = メモは下書きの中だけに残り、書き出したシートには出ません。
    .draft = 下書きの名前、またはファイルのパス
    .field = 欄の識別子か番号 (30.1)
    .text = メモ。- で標準入力、@ファイル でファイルの中身
    .clear = メモを消す
    .examples =
        {"  "}kisai note 受発注クラウド 58 昨年5月の数値
        {"  "}kisai note 受発注クラウド 58
command-done = 欄を済みにします。
    .long = 済みの印は下書きの中だけに残り、書き出したシートには出ません。
    .draft = 下書きの名前、またはファイルのパス
    .field = 欄の識別子か番号 (30.1)
    .undo = 済みを取り消す
    .examples =
        {"  "}kisai done 受発注クラウド 58
        {"  "}kisai done 受発注クラウド 58 --undo
command-confirm = 引き継いだ記入を、今も正しいと確認済みにします。
    .long =
        文は変わらず、引き継いだままという警告がなくなります。--all は、年齢、人数、
        年度の数字、認証のように時とともに変わる欄を除きます。それらは欄を指定して
        確認してください。
    .draft = 下書きの名前、またはファイルのパス
    .fields = 欄の識別子か番号 (30.1)、または項目 (30)
    .all = 時とともに変わる欄を除くすべて
    .examples =
        {"  "}kisai confirm 受発注クラウド 30 31
command-check = 下書きを点検します。
    .long =
        指摘を1行に一つずつ、重さ、欄、項目、内容、指摘の名前の順に表示します。
        エラーがあれば終了コードは1です。複数の下書きでは、読めないものがあっても
        残りを点検し、終了コードを3にします。

        --client だけを指定すると、その顧客の下書きどうしで食い違う回答を、両方の
        言葉と日付を添えて表示します。--client "" は、顧客を決めていない下書き
        です。食い違いは警告なので、終了コードは0です。同じ様式の更新では、いちばん
        新しい下書きだけを比べます。
    .drafts = 下書きの名前、またはファイルのパス
    .all = すべての下書き
    .json-long = 一つの下書きではオブジェクト、複数では配列
    .examples =
        {"  "}kisai check 受発注クラウド
        {"  "}kisai check 受発注クラウド --json
        {"  "}kisai check --all --client サンプル
        {"  "}kisai check --client サンプル
command-accept = 指摘を、理由を書いて受け入れます。
    .long =
        答えを変えると、受け入れた指摘は戻ります。エラーは受け入れられません。
    .draft = 下書きの名前、またはファイルのパス
    .field = 欄の識別子か番号 (30.1)
    .rule = 指摘の名前 (kisai check の行の末尾)
    .reason = 受け入れる理由。書き出したシートには出ない
    .withdraw = 受け入れを取り消す
    .examples =
        {"  "}kisai accept 受発注クラウド 63 adverse-no 専用線のみで提供しているため
        {"  "}kisai accept 受発注クラウド 63 adverse-no --withdraw
command-actions = 残っている作業を一覧にします。
    .long =
        確認待ちの欄を聞く相手ごとに、続けて未記入の必須の欄、エラーや警告のある
        記入を並べます。
    .draft = 下書きの名前、またはファイルのパス
    .examples =
        {"  "}kisai actions 受発注クラウド
        {"  "}kisai actions 受発注クラウド --json
command-checkpoints = 下書きの控えを一覧にします。控えを残す、戻すこともできます。
    .long =
        控えは、大きな変更の前に自動で残ります。控えに戻しても何も失われません。
        戻す前の内容が、新しい控えになります。
    .draft = 下書きの名前、またはファイルのパス
    .keep = 今の内容を、この名前で控えに残す
    .show = この番号の控えから変わったところを表示する
    .restore = この番号の控えの内容に戻す
    .restore-long = 今の内容は新しい控えになります。
    .json = JSONで表示する
    .examples =
        {"  "}kisai checkpoints 受発注クラウド
        {"  "}kisai checkpoints 受発注クラウド --keep 見直しの前
        {"  "}kisai checkpoints 受発注クラウド --restore 3
command-diff = 二つの下書きの違いを、欄ごとに表示します。
    .long =
        変わった語を、[-古い語-]と{"{"}+新しい語+{"}"}の形で示します。-o を付けると、変更前と
        変更後を並べた一覧をファイルに書き出します。xlsxとmdには、メモや確認待ちなどの
        付記を含めません。様式が違うときは、問いが同じ欄だけを比べ、残りは数を示します。
    .before = 古いほうの下書きの名前、またはファイルのパス
    .before-long = 名前@番号 は控えです。
    .after = 新しいほうの下書きの名前、またはファイルのパス
    .after-long = 名前@番号 は控えです。
    .json = JSONで表示する
    .format = text、json、md、xlsx のどれか
    .format-long = 既定は、ファイルへは名前の末尾、標準出力へはtextです。
    .sheet_lang = 一覧の言語 (ja または en)
    .sheet_lang-long = 既定は様式の最初の言語です。xlsxとmdに使います。
    .output = 書き出すファイル。- で標準出力
    .output-long = 名前の末尾 (.md、.xlsx、.json) で形式が決まります。
    .force = すでにあるファイルに上書きする
    .examples =
        {"  "}kisai diff 受発注クラウド2024 受発注クラウド2026
        {"  "}kisai diff 受発注クラウド@3 受発注クラウド
        {"  "}kisai diff 受発注クラウド2024 受発注クラウド2026 -o 変更点.xlsx
command-delete = 下書きを、控えと一緒にごみ箱へ移します。
    .long = kisai trash --bring-back で元に戻せます。
    .draft = 下書きの名前、またはファイルのパス
    .examples =
        {"  "}kisai delete 受発注クラウド
command-trash = ごみ箱の下書きを一覧にします。戻す、消すこともできます。
    .long = ごみ箱から消した下書きは、元に戻せません。
    .bring_back = 下書きを一覧に戻す
    .bring_back-long = 付いた名前を表示します。
    .remove = 下書きを、控えも含めて完全に削除する
    .empty = ごみ箱の中をすべて完全に削除する
    .json = JSONで表示する
    .examples =
        {"  "}kisai trash
        {"  "}kisai trash --bring-back 受発注クラウド.20261121-120000
        {"  "}kisai trash --empty
command-export = 下書きをシートとして書き出します。
    .long =
        形式はファイル名の末尾で決まります。-o を省くと、JSONを標準出力に出します。
        未記入の欄や指摘があっても書き出せます。
        --actions では、シートの代わりに残っている作業の一覧を書き出します。
    .draft = 下書きの名前、またはファイルのパス
    .output = 書き出すファイル。- で標準出力
    .output-long = 名前の末尾で形式が決まります。
    .all = すべての下書きをこのフォルダーに書き出す
    .all-long = 1件が1ファイルで、既定の形式はxlsxです。すでにあるファイルは残します。
    .actions = 残っている作業の一覧を書き出す
    .actions-long =
        確認先の人に渡すもので、確認待ちの印の内容も入ります。
        形式は md (既定)、xlsx、json、言語は ja か en です。
    .format = json、xlsx、html、csv、md のどれか
    .format-long = xlsxは印刷用のシート、htmlは公開用のページ、csvとmdは確認用です。
    .sheet_lang = シートの言語 (ja、en または both)
    .sheet_lang-long = 既定は様式の最初の言語です。
    .section = 書き出す区分1つ。識別子か番号
    .section-long = 様式の最初の区分が1です。
    .working_copy = 未記入や字数超過の欄に印を付ける
    .working_copy-long = 作業用の写しで、提出用ではありません。
    .no_longer_asked = 今の様式にない欄の答えも書き出す
    .no_longer_asked-long = 前の版での答えです。xlsxには出しません。
    .strict = エラーがあれば終了コードを1にする
    .strict-long = その場合もシートは書き出します。
    .force = すでにあるファイルに上書きする
    .examples =
        {"  "}kisai export 受発注クラウド -o 申請.xlsx
        {"  "}kisai export 受発注クラウド -o 申請.xlsx --sheet-lang both --force
        {"  "}kisai export 受発注クラウド > 記入内容.json
        {"  "}kisai export 受発注クラウド --actions -o 確認事項.xlsx
command-fill = ほかの人のブックに回答を書き込みます。
    .long =
        認定機関や取引先のブックから質問と回答の場所を見出しや文面で探し、何をどこに
        書くかを示します。ブックのほかの部分は元のまま残ります。
    .template = ブック (.xlsxまたは.xlsm)
    .draft = 下書きの名前、またはファイルのパス
    .output = 書き込んだブックの保存先
    .map = 回答の場所 (30.1=シート名!F35)
    .map-long = 次回のために覚えます。繰り返し指定できます。
    .tick = 回答の一部しか表せないチェック欄にも印を付ける
    .tick-long =
        「□有り □無し」のようなセルには、回答がそれだけを述べていれば自動で
        印を付けます。回答のほかの内容は、そのセルには入りません。
    .overwrite_cells = 文や数式、ロックされたセルにも書く
    .overwrite_cells-long =
        省くと、別の文があるセルは残します。数式やロックされたセルに当たる
        ときは、何も書き込みません。
    .force = 保存先のファイルに上書きする
    .dry_run = どの回答をどこに書くかを示すだけ
    .examples =
        {"  "}kisai fill 調査票.xlsx 受発注クラウド --dry-run
        {"  "}kisai fill 調査票.xlsx 受発注クラウド -o 回答.xlsx
        {"  "}kisai fill 調査票.xlsx 受発注クラウド -o 回答.xlsx --map 27=Sheet1!D5
command-import = ファイルの回答を下書きに取り込みます。
    .long =
        xlsx (kisaiのものと、ほかの人が作った同じ様式のもの)、CSV、JSONを読み、
        欄ごとに何が見つかったかを示します。あいまいなものは取り込みません。
        下書きの回答は、--take で指定したものだけを置き換えます。
    .file = ファイル。- で標準入力
    .name = 新しい下書きの名前
    .name-long = 省くと、ファイルの中の名前かファイル名に従います。
    .form = 様式の識別子
    .form-long = 省くと、ファイルが示す様式か、最もよく合う様式になります。
    .into = この下書きの空いている欄に入れる
    .take = 置き換えもする (theirs、uncontested または欄)
    .take-long =
        theirsは違いのある回答をすべて置き換えます。ただし書き出した後に下書き
        だけが変わった回答は残します。uncontestedは、ファイルだけが変えた回答
        を置き換えます。certification_noは認定番号を置き換えます。繰り返し指定
        できます。
    .dry_run = 見つかったものを示すだけで、書き込まない
    .ask = あいまいなものと違いのあるものを画面で選ぶ
    .ask-long =
        下書きとファイルを並べた画面を開きます。回答ごとに取り込むか残すかを
        選び、候補が複数あるときは、その中から一つを選びます。
    .examples =
        {"  "}kisai import 申請.xlsx --dry-run
        {"  "}kisai import 申請.xlsx --name 受発注クラウド
        {"  "}kisai import 返送.xlsx --into 受発注クラウド --take uncontested
        {"  "}kisai import 返送.xlsx --into 受発注クラウド --ask
command-forms = 様式を一覧にします。
    .long = 組み込みの様式、データフォルダーの forms/ に置いた様式の順に並べます。
    .examples =
        {"  "}kisai forms
        {"  "}kisai forms show aspic-93
        {"  "}kisai forms check ./my-form
command-forms-show = 様式の項目と欄を表示します。
    .long = 欄ごとに、番号と順番、識別子、記述内容を表示します。
    .id = 様式の識別子
    .item = 一つの項目だけを、手引きとともに表示する
    .examples =
        {"  "}kisai forms show aspic-93
        {"  "}kisai forms show aspic-93 --item 57
command-forms-check = 自作の様式のフォルダーを点検します。
    .long =
        見つかった不備をすべて、ファイルと行、直し方とともに表示します。不備があれば
        終了コードは1、読めないファイルがあれば3です。

        フォルダーの名前は様式の識別子です。中に form.json (構造) と、文言の ja.ftl か
        en.ftl、または両方を置きます。kisai schema form が form.json を説明します。

        文言はFluentの「識別子 = 文言」の形で、次の識別子で書きます。
        {"  "}form-title               様式の名前 (form-name は一覧での短い名前)
        {"  "}section-区分             区分の名前
        {"  "}item-番号                項目の名前 (.group 分類 .why .how .pitfall 手引き)
        {"  "}field-欄                 記述内容 (.example 例 .weak 足りない例 .usual 定型)
        {"  "}  .choice-選択肢         選択肢 (kindがchoiceの欄)
        {"  "}  .column-列             列の見出し (kindがtableの欄)
        {"  "}print-column-見出し      シートの列の見出し
        {"  "}mark-required など       シートに刷る必須の印
        {"  "}precondition-前提        前提の見出し (.text 本文)
        {"  "}unit-単位                測定単位
    .folder = form.json と文言のファイルがあるフォルダー
    .examples =
        {"  "}kisai forms check ./my-form
command-schema = JSONの形式 (JSON Schema) を出力します。
    .long =
        kisaiのファイルや出力を、ほかのプログラムで読むためのものです。それぞれに版が
        あり、何かがなくなるか意味が変わるときに上がります。
    .of = どのJSONか (既定は export)
    .of-long =
        次のどれか: draft, export, findings, contradictions, list, show,
        actions, next, quick, suggest, host, describe, diff,
        checkpoints, trash, import, fill, form (様式の書き方),
        form-tree, form-check, forms, guide, settings, doctor
    .examples =
        {"  "}kisai schema export > export.schema.json
        {"  "}kisai schema findings
command-settings = プログラム全体の設定を表示または変更します。
    .long =
        language: 言語。設定していなければ、ロケールに従います。
        clipboard: 画面でコピーした文字を、SSH越しでも端末のクリップボードに
        送るかどうか (offにしなければ送ります)。
        mouse: 画面でマウスを使うかどうか (onにしなければ使いません)。使う間は、
        画面の文字を選択するのにShiftを押します。
    .key = 設定の名前 (language、clipboard、mouse)
    .value = 新しい値 (ja または en、on または off)
    .unset = 設定をなくす
    .examples =
        {"  "}kisai settings
        {"  "}kisai settings language ja
        {"  "}kisai settings language --unset
        {"  "}kisai settings mouse on
command-keys = キーの一覧を表示します。
    .long = 画面ごとのキーを、画面でF1を押したときと同じ名前で並べます。
    .commands = 画面の操作ごとに、同じことをするコマンドを並べる
    .examples =
        {"  "}kisai keys
        {"  "}kisai keys --commands
command-help = コマンドの使い方、またはキーの一覧を表示します。
    .long = kisai help set は kisai set --help と同じです。
    .topic = コマンド、または keys (キーの一覧)
    .examples =
        {"  "}kisai help
        {"  "}kisai help forms show
        {"  "}kisai help keys
command-man = manページを表示するか、フォルダーに書き出します。
    .long =
        プログラム全体の1ページと、コマンドごとの1ページを、選んだ言語で作ります。
        中身の違うページがすでにあるときは、--force を付けた場合だけ上書きします。
    .dir = ページを書き出すフォルダー
    .force = すでにあるページに上書きする
    .examples =
        {"  "}kisai man | man -l -
        {"  "}kisai man ~/.local/share/man/ja/man1
        {"  "}kisai man --lang en ~/.local/share/man/man1
command-completions = シェルの補完に使うスクリプトを出力します。
    .long =
        コマンド、オプション、様式のほか、下書きの名前とその欄、指摘の名前も補完できる
        ようになります。シェルはそのつどkisaiに候補をたずねます。
        例のように、シェルが始まるたびにスクリプトを出力してください。
    .shell = シェル
    .examples =
        {"  "}source <(kisai completions bash)            ~/.bashrc に書く
        {"  "}source <(kisai completions zsh)             ~/.zshrc の compinit の後に書く
        {"  "}kisai completions fish | source             ~/.config/fish/config.fish に書く
        {"  "}kisai completions powershell | Out-String | Invoke-Expression
command-doctor = kisaiとフォルダー、端末の状態を表示します。
    .long =
        不具合を知らせるときに役立ちます。版、フォルダー、言語、端末の応答、文字の幅を
        調べます。記入内容、題名、顧客名、下書きの名前は出しません。フォルダーのパスは
        出します。
    .examples =
        {"  "}kisai doctor
        {"  "}kisai doctor --json > report.json
command-licences = kisaiと、使っているライブラリのライセンスを表示します。
    .long = MITとApache-2.0の全文に続けて、組み込んだライブラリの表示を並べます。
    .examples =
        {"  "}kisai licences

## ライセンス、manページ、状態

licences-own = kisai { $version } は MIT または Apache-2.0 のどちらかを選んで使えます。
licences-others = kisaiは次のライブラリを、それぞれのライセンスに従って使っています。
man-manual = kisaiの手引き
man-name = 名前
man-synopsis = 書式
man-description = 説明
man-examples = 例
message-man-pages = manページ: { $count }ページ、{ $path }
doctor-version = 版
doctor-format = 下書きの形式
doctor-language = 言語 (決め手)
doctor-colours = 色の数
doctor-stdin = 標準入力は端末
doctor-stdout = 標準出力は端末
doctor-size = 画面の大きさ
doctor-attributes = 端末の種類 (DA1)
doctor-name = 端末の名前 (XTVERSION)
doctor-no-answer = 応答なし
doctor-drafts = 下書き
doctor-damaged = 読めない下書き
doctor-in-trash = ごみ箱の下書き
doctor-recovered = 別の場所に保存した内容
doctor-left-over = 残っている一時ファイル
doctor-environment = 環境変数
doctor-unset = 未設定
doctor-folders = フォルダー
doctor-not-there = まだない
doctor-not-writable = 【書き込み不可】
doctor-open-to-others = 【ほかの利用者も読み書きできる状態】
doctor-built-in = 組み込み
doctor-own = 自作
doctor-widths = 文字の幅 (桁)
doctor-character = 文字
doctor-expected = 想定
doctor-measured = 実測
doctor-differs = 【相違】
