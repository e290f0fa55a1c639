# kisai's screens, help and messages. ja.ftl has the same messages.

## Counts

count = { $count }/{ $limit } chars
count-over = { $count }/{ $limit } chars ({ $over } over)
count-shared = total { $count }/{ $limit } chars
count-shared-over = total { $count }/{ $limit } chars ({ $over } over)
progress-required = Required { $answered }/{ $required }
progress-all = all { $answered }/{ $fields }
progress = Answered { $answered }/{ $fields }

## Findings

severity-error = Error
severity-warning = Warning
severity-advice = Advice
finding-in-cell = Row { $row }, { $column }: { $message }
finding-required-empty = A required field is empty.
finding-over-limit = { $count }/{ $limit } characters, { $over } too many. Make it shorter.
finding-over-limit-shared = { $count }/{ $limit } characters together, { $over } too many. Make it shorter.
finding-choice-mismatch = On this form { $number } is "{ $label }". Check the number and the words.
finding-choice-unknown = This form has no option { $number }. Choose from the options again.
finding-adverse-no = "No" is likely to come back where a level is considered. Describe what you do; if there is nothing, add the reason and your plan.
finding-level-withheld = "Not disclosed" is likely to come back where a level is considered. Describe it as far as you can make it public.
finding-level-not-measured = "Not measured" is likely to come back where a level is considered. Give a measured value, or a target and when you start measuring.
finding-withheld-without-reason = The reason for not disclosing is missing. Add it, as in "Not disclosed, as the company is in its start-up phase".
finding-unfilled-reason = Nothing stands behind "reason:". Put the reason there.
finding-not-a-date = This can't be read as a date. Write year, month and day, as in 2026-10-01.
finding-not-a-date-without-day = The day is missing. Write the whole date, as in 2026-10-01.
finding-not-a-year = This can't be read as a year. Write it as in 2012.
finding-japanese-calendar = This is in the Japanese calendar. Write { $date }, in the Western calendar.
finding-disclosure-in-future = { $date } is still to come. Use the date on which you checked the answers.
finding-disclosure-too-old = More than { $years } years have passed since { $date }. Check the answers again and renew the date.
finding-launch-after-disclosure = The launch date ({ $launch }) is after the date of the disclosed information ({ $disclosure }). Correct one of them.
finding-years-in-business = This reads as { $stated } years, but from the founding year ({ $founded }) to { $until } it is { $least } or { $most } years. Correct one of them.
finding-years-in-business-first = This reads as { $stated } years, but a provider founded in { $founded } is less than a year old in { $until }. Correct one of them.
finding-founded-later = The founding year ({ $founded }) is after { $until }. Check the founding year.
finding-percent-over-100 = { $percent }% is more than 100%. Check the value or the unit.
finding-reference-value = The reference value of pattern { $pattern } is { $confirmed }% or more (source: { $source }). You wrote { $stated }%: check the number and the value.
finding-service-name = "{ $written }" is spelled differently from the service name "{ $name }". If it is the same service, spell it alike.
finding-carried-over = This is still as carried over from an earlier draft. Check that it is true today, and correct it where it isn't.
finding-carried-over-ages = This is still as carried over from an earlier draft, and such an answer becomes untrue with time. Bring it up to date, or confirm it if it holds.
finding-no-unit = The number has no unit. Add one, such as people, offices, years or %.
finding-no-as-of-date = The number doesn't say when it was true. Add the date, as in "as of 2026-09-30".
finding-bare-yes = "Yes" alone doesn't say what there is. Add the details that are asked for.
finding-contradicting-stance = Yes here, no there, or the reverse: here "{ $here }", in "{ $draft }", { $place } ({ $date }), "{ $there }". Find out which is right.
finding-contradicting-figure = Figures differ: here "{ $here }", in "{ $draft }", { $place } ({ $date }), "{ $there }". Find out which is right.
finding-contradicting-hours = Hours differ: here "{ $here }", in "{ $draft }", { $place } ({ $date }), "{ $there }". Find out which is right.
finding-contradicting-date = Dates differ: here "{ $here }", in "{ $draft }", { $place } ({ $date }), "{ $there }". Find out which is right.
finding-contradicting-certificate = A certificate or its number differs: here "{ $here }", in "{ $draft }", { $place } ({ $date }), "{ $there }". Find out which is right.
finding-contradicting-certification-no = Certification numbers differ: here "{ $here }", in "{ $draft }", { $place } ({ $date }), "{ $there }". Find out which is right.
finding-contradicting-name = A name is spelled in two ways: here "{ $here }", in "{ $draft }", { $place } ({ $date }), "{ $there }". Spell it alike.
contradiction-place = { $form } { $named }
contradiction-certification-no = certification number
brief-contradicting-stance = yes here, no there, or the reverse
brief-contradicting-figure = figures differ
brief-contradicting-hours = hours differ
brief-contradicting-date = dates differ
brief-contradicting-certificate = a certificate or its number differs
brief-contradicting-certification-no = certification numbers differ
brief-contradicting-name = a name is spelled in two ways
contradictions-summary = Drafts: { $drafts }, contradictions: { $count }, accepted: { $accepted }
error-no-client = There are no drafts of a client called "{ $client }", or several clients might be meant. kisai list shows the clients.
error-client-alone = --client alone holds the drafts of this client against each other. To check drafts chosen by other conditions as well, add --all.
finding-private-use = There is a private-use character ({ $code }). Others can't display it: use an ordinary character.
finding-unassigned = There is a character that Unicode doesn't have ({ $code }). Put the right one in its place.
finding-lost-character = A character was lost on the way here ({ $code }). Type it again.
date = { $year }-{ $month }-{ $day }
date-month = { $year }-{ $month }
date-year = { $year }
check-accepted = Accepted findings: { $count }

## Where the wording comes from

wording-repaired = wording: a slip of the copy mended
wording-inferred = wording: inferred from several copies
wording-name-only = wording: only the item's name is printed
wording-from-other-form = wording: from another form
wording-added = wording: added by kisai

## Quick answers ( | is where the caret goes)

quick-yes = Yes
quick-yes-detail = Yes. |
quick-no = No
quick-withheld = Not disclosed (reason: |)
quick-not-applicable = Not applicable (reason: |)
quick-not-measured = Not measured (reason: |)

## State

status-saved = saved { $time }
status-saving = not saved yet (waiting for the disk)
status-not-saved = NOT SAVED
status-contested = CONFLICT (F2)
status-read-only = read only
too-small = The window is too small. Make it at least 40 columns by 10 rows. Nothing is lost.

## List of drafts

home-title = kisai 記載
home-count = { $count ->
    [one] { $count } draft
   *[other] { $count } drafts
}
home-found = { $found } of { $count }
home-reading = Reading the drafts.
home-new = New draft
home-draft = Draft
home-required = Required
home-findings = Findings
home-flags = To ask
home-touched = Last touched
work-counts = To ask { $flags }, notes { $notes }, done { $done }
home-finding-counts = { $errors } err { $warnings } warn
home-welcome =
    Fill in the disclosure sheet of a cloud service here, with guidance for every item.

    Press Enter to make a draft; choose its form, and begin at once.
    What you type is saved by itself. Leave with Ctrl-Q whenever you like; you come back to the same place.
forms-from-draft = Begin from another draft
title-sources = Begin from which draft?
title-prospects = A draft of which form?
title-of-begun-draft = { $title } ({ $date })
prospect-renewal = carried { $count }, open { $open }
prospect-across = carried { $count }, suggested { $suggested }, open { $open }
prospects-renewal = Everything in "{ $title }" is carried over. Answers carried over: { $count }, each to be confirmed. Fields that stay open: { $open }
prospects-across = From "{ $title }" only answers to the same questions are carried over. Answers carried over: { $count }, each to be confirmed. Fields with a suggestion: { $suggested }. Fields that stay open: { $open }
title-of-new-draft = Draft { $date }
title-of-copy = { $title } copy

## Guidance

guidance-how = What to put
guidance-example = Example
guidance-example-own = Example (own data center)
guidance-pitfall = Take care
guidance-weak = Not enough
guidance-why = Who reads it
guidance-none = There is no guidance for this item.
guidance-more = guidance { $from }-{ $to }/{ $rows }, Ctrl-Down scrolls

## Review

review-title = Review
review-progress = answered: { $required_answered }/{ $required } required, { $answered }/{ $fields } of all fields
term = Valid until { $ends } ({ $days ->
    [one] { $days } day
   *[other] { $days } days
} left). Renewal opens on { $renewal }.
term-over = Validity ended on { $ends } ({ $days ->
    [one] { $days } day
   *[other] { $days } days
} ago).
review-accepted = Accepted: { $count } (Enter opens and folds)
review-reason = Accepted because: { $reason }
review-nothing = No findings. You can export from the menu (F2).

## Interview

interview-section = { $section }  { $answered }/{ $fields } (required { $required_answered }/{ $required })
interview-place = field { $at }/{ $fields }, { $minutes } min here
interview-noted = noted
message-last-field = That was the last field. This is what is still to be done.
title-not-applicable = Why it doesn't apply (becomes part of the answer)
title-replace = Replace the answer
confirm-replace =
    Now: { $present }
    Instead: { $text }
    Replace it?
actions-how = Enter goes to the field, Ctrl-E exports the list.

## Export

export-title = Export
export-format = Format
export-language = Sheet language
export-copy = Content
export-deliverable = To hand in (nothing is marked)
export-actions = Action list (what to ask of whom)
export-actions-private = The list says what is flagged, for those who are asked. Notes, done marks and reasons for accepted findings are left out.
export-working-copy = To work with (open and over-limit fields are marked)
export-target = Save as
export-open = Not answered: { $required } required fields, { $fields } fields in all. Findings: { $errors } errors, { $warnings } warnings. You can export all the same.
export-private = Left out, as it is private: notes ({ $notes }), flags ({ $flags }), done marks ({ $done }), reasons for accepted findings ({ $reasons }).
export-no-longer-asked = Left out, as the form no longer asks it: { $count ->
    [one] { $count } answer
   *[other] { $count } answers
} (kisai export --no-longer-asked gives them too).
export-takes-long = Writing takes long. Esc gives it up; your text goes on being saved.
export-hint = Choose with Left and Right, go on with Tab, export with Enter.
format-xlsx = xlsx (the printed sheet)
format-json = JSON (for other programs)
format-html = HTML (one page to publish)
format-csv = CSV (for spreadsheets)
format-md = Markdown (for reviews and mail)

## What an exported sheet says of itself

sheet-working-copy = Working copy - not for submission
sheet-remark = To mend
sheet-open = Required, not answered
sheet-no-answer = no answer
sheet-no-longer-asked = Answers to what this form no longer asks
html-contents = Contents
csv-number = No.
csv-id = Field
csv-item = Item
csv-prompt = What to describe
csv-requirement = Requirement
csv-answer = Disclosure
csv-count = Characters

## Languages

language-ja = 日本語 (Japanese)
language-en = English
language-both = Japanese and English

## Titles and questions

title-menu = Menu
title-language = Language / 言語
title-forms = Form
title-quick-answers = Quick answers
title-suggestions = Answers of other drafts (Enter puts one in at the caret)
title-hosting = Where the service is hosted
title-proposals = Proposals (space or Left/Right takes or leaves, Enter fills in)
title-help = Help
title-find-draft = Find a draft (title, file name, client, form)
title-find = Find an item (number, name, prompt, answer, note, guidance)
title-rename = Name of the draft
title-duplicate = Name of the copy
title-reason = Why it is accepted (kept in the draft, never exported)
title-flag = Flag
title-note = Note
flag-ask = Ask whom
flag-text = What
flag-hint = Emptying both takes the flag away. No sheet holds it. In an interview the next field follows.
note-hint = Kept as you type. F7 closes it. It is never exported.
beside-flagged = To ask: { $flag }
beside-noted = Note: { $note }
beside-done = Done
beside-before = Before: { $before }
title-filters = Filters (space or the number chooses, Enter applies)
filters-text = Shows only fields that meet every condition chosen, and next and previous stay among them. Of error and warning, either is enough; an open field is no error here. Fields: { $count }
header-filtered = Filter ({ $count }): { $filters }
filter-unanswered = unanswered
filter-required = required
filter-error = error
filter-warning = warning
filter-flagged = flagged
filter-noted = noted
filter-carried = carried over
filter-changed-today = changed today
found-name = Name
found-group = Group
found-prompt = Prompt
found-guidance = Guidance
found-answer = Answer
found-note = Note or flag
title-told = Please note
title-delete = Delete the draft
title-overwrite = Replace the file
title-loss = Not saved
confirm-delete = "{ $name }" goes to the trash folder. Go on?
title-confirm-all = Confirm all that was carried over
confirm-all = Confirm { $count } carried-over answers as they stand? { $left } that become untrue with time are left out, to be looked at one by one.
confirm-overwrite = { $path } is there already. Replace it?
confirm-loss =
    { $cause }
    What isn't saved is lost if you close now. It can also be saved in another place.
loss-waiting = The disk doesn't answer.
title-elsewhere = Save in another place (file name)
title-import = File with answers (xlsx, CSV or JSON; its path)
title-reading = Reading the file
import-takes-long = This takes a while. All that you typed is saved meanwhile.
import-give-up = Give up
title-damaged = Damaged draft
title-leftover = A text was left behind
title-in-use = Perhaps in use
holder-unknown = Someone else
holder = User { $user } (on { $host }, process { $pid }, since { $since })
title-freed = You can edit now
title-checkpoint = Name of the checkpoint (such as: sent to the certifier)
title-checkpoints = Checkpoints
title-trash = Trash
checkpoints-none = There is no checkpoint yet. When you open a draft and change it, what it was before is kept by itself.
checkpoint-changed = changed after it: { $count }
checkpoint-unreadable = unreadable
trash-empty = The trash is empty.
thrown = What is to become of "{ $name }"? Removed for good, it can't be brought back, nor can its checkpoints.
damaged-checkpoint = The last checkpoint that is whole: { $checkpoint }
leftover = When kisai last ended, a text was left that isn't in the draft ({ $time }, { $file }). Differences from the draft: { $count }.
leftover-torn = When kisai last ended, a text was left half-written ({ $time }, { $file }). Differences from the draft, as far as it can be read: { $count }.
perhaps-in-use = A note says that { $holder } opened this draft. Files can't be locked here, so nobody knows whether it still is.
freed = The other one has closed the draft. Do you want to edit it?
decide-look = Only read
decide-edit = Edit
decide-use-checkpoint = Go back to that checkpoint and go on
decide-use-what-is-left = Go on with the answers that could be read: { $answers }
decide-compare = See the differences and choose
decide-put-aside = Don't use it; put it with the checkpoints
decide-later = Decide later
decide-bring-back = Bring it back
decide-remove-for-good = Remove it for good
decide-stay = Don't close
decide-save-elsewhere = Save in another place and close
decide-lose = Close without saving
reason-opened = before editing
reason-command = before a command
reason-named = named
reason-migration = before the format was updated
reason-import = before an import
reason-fill = before a hosting profile
reason-export = exported
reason-restore = before going back to a checkpoint
reason-conflict = before a conflict was merged
reason-leftover = left behind at an end
reason-damaged = damaged file
compare-leftover = What was left behind
compare-checkpoint = The checkpoint
compare-conflict = What another program wrote
compare-file = { $file }
compare-in-doubt = { $count ->
    [one] is this the answer?
   *[other] which of { $count }?
}
compare-counts = Differences: { $differences }, taken from the right: { $taken }
compare-nothing = There is no difference.
compare-only-left = only left
compare-only-right = only right
compare-contested = both changed
side-present = Now
side-leftover = Left behind
side-checkpoint = Checkpoint
side-theirs = The other program's
side-file = File
change-added = added
change-removed = removed
change-changed = changed
change-spacing = only spaces
change-requirement = only the mark
change-beside = only notes
requirement-none = no mark
differences-title = Changes
differences-old = Before: { $name } ({ $form }, edition { $edition }, as of { $date })
differences-new = After: { $name } ({ $form }, edition { $edition }, as of { $date })
differences-counts = Differences: { $counts }
differences-joint = {", "}
differences-alone = Fields compared: { $fields }. Without counterpart: { $old } before ({ $old_answered } answered), { $new } after ({ $new_answered } answered)
differences-numbers = { $new } (before: { $old })
differences-requirements = { $old } → { $new }
differences-own = The draft as a whole
differences-kind = Difference
differences-before = Before
differences-after = After
differences-of = { $old } → { $new }
differences-hidden = hidden: { $counts }
differences-all-hidden = All differences are hidden. F9 chooses the kinds to show.
differences-side = { $no }  { $date }  { $form }
differences-nothing-beside = There is nothing to compare with: neither another draft of this client nor a checkpoint.
differences-no-field = There is no field here to go to.
title-beside = Compare with what? (other drafts, then checkpoints, newest first)
title-changes = Differences to show (Space or a number chooses, Enter applies)
title-difference-files = Write the changes
title-difference-file = File for the changes
part-title = Title
part-client = Client
part-certification_no = Certification number
no = No
yes = Yes
example-mark = example
proposal =
    { $prompt }
    Now: { $present }
    Proposed: { $proposed }
proposal-open = open
proposal-answered = answered
find-file = File name
find-nothing = Nothing found.

## Help

help-intro =
    Just type. What you type is saved by itself. With a Japanese input method on, the menu on F2 offers every action, chosen with arrows and Enter.
help-keys = Keys on this screen
help-marks = Marks of items
mark-complete = every field is answered
mark-open = a required field is open
mark-error = there is an error or a warning
mark-enough = required fields are answered, optional ones are open
mark-untouched = only optional fields, none answered
work-flagged = something must be asked
work-noted = there is a note
work-done = every field is called done

context-home = List of drafts
context-form = Filling in
context-interview = Interview
context-review = Review
context-actions = Action list
context-export = Export
context-differences = Differences
context-compare = Comparing two texts
context-list = Choosing from a list
context-page = Reading
context-input = Typing a line
context-find = Finding an item or a draft
context-flag = Typing whom to ask what
context-note = Writing a note

## Actions

action-help = Help
    .help = Shows the keys and marks of this screen.
action-menu = Menu
    .help = Offers everything that can be done on this screen.
action-find = Find
    .help = Finds a field by number (39.3 is the third field), name, prompt, answer, note or guidance, in both languages.
action-find-draft = Find a draft
    .help = Finds a draft by its title, file name, client or form. The list narrows with each key; Esc brings all of it back.
action-next-open = Next open
    .help = Goes to the next field that still needs an answer, whatever the filters.
action-review = Review
    .help = Lists the findings. Once more returns to the form.
action-interview = Interview
    .help = Asks a field at a time in full width, in the client's language large. Once more returns to the form.
action-not-applicable = Not applicable
    .help = Asks for the reason, puts it into the answer, and goes on.
action-swap-languages = Swap languages
    .help = Shows the question in the other language large, and keeps to it.
action-action-list = Action list
    .help = Lists what to ask of whom, what is open and what to mend. Once more returns to the form.
action-accept-finding = Accept
    .help = Accepts a warning or an advice for a reason that you write. The reason is never exported.
action-flag = Flag
    .help = Flags the field: whom to ask, and what. Emptying both takes the flag away. No sheet holds it.
action-note = Note
    .help = Opens your own note on the field; once more closes it. It is never exported.
action-done = Done
    .help = Calls the field done; once more takes that back. It is never exported.
action-filter = Filter
    .help = Shows only fields that meet conditions (unanswered, required, flagged and so on); next and previous stay among them.
action-clear-filters = Clear the filters
action-export = Export
    .help = Writes the sheet to a file.
action-next-field = Next field
    .help = Goes on, answered or not; in a table to the next cell, from the last one to the next field. In an interview the action list comes behind the last field.
action-previous-field = Previous field
action-next-item = Next item
action-previous-item = Previous item
action-next-section = Next section
action-previous-section = Previous section
action-guidance = Guidance
    .help = Opens the guidance or folds it to one line.
action-guidance-up = Guidance or text up
action-guidance-down = Guidance or text down
action-guidance-in-full = Guidance in full
    .help = Shows the guidance of the item on a page of its own.
action-no-longer-asked = Answers no longer asked
    .help = Shows answers whose fields the form no longer has. None of them goes; they can be copied.
action-suggestions = Answers of other drafts
    .help = Lists what this client's other drafts say to the field, newest first, with what differs in the question.
action-confirm = Confirm
    .help = Confirms that an answer which was carried over still holds as it stands. Editing it confirms it too.
action-confirm-all = Confirm all carried over
    .help = Confirms all that was carried over, but what becomes untrue with time: ages, counts, figures.
action-hosting = Hosting profile
    .help = Proposes answers for the cloud that you use and fills only the fields that you choose.
action-toggle = Take or leave
action-both-languages = Both languages
    .help = Shows prompts and guidance in Japanese and English.
action-quick-answers = Quick answers
    .help = Puts in Yes, No, Not disclosed (reason), an option, the example: as text that you go on to edit.
action-switch-language = 日本語/En
    .help = Switches between Japanese and English. You stay where you are.
action-take-right = Take or leave
action-toggle-all = Take all or none
action-keep-checkpoint = Keep a checkpoint
    .help = Keeps what the draft is now, by a name.
action-checkpoints = Checkpoints
    .help = Compares the draft with what it was before, field by field, and brings back what you choose.
action-take-over = Switch to editing
    .help = Lets you edit a draft that someone else had open and has closed.
action-trash = Trash
action-import = Import answers from a file
    .help = Brings deleted drafts back, or removes them for good.
action-compare-with-theirs = Compare what conflicts
    .help = Shows what another program wrote beside your text; you choose for each field which one to use.
action-differences = Differences from another draft
    .help = Shows field by field in what the draft differs from another one of this client, or from a checkpoint.
action-filter-differences = Kinds
    .help = Chooses which differences are shown: changed, added, removed, only spaces and so on.
action-export-differences = Write
    .help = Writes the list of changes as xlsx or Markdown. What is noted beside the answers isn't in it.
action-choose-language = Choose language / 言語
action-drafts = Back to the list
action-new = New
    .help = Makes a new draft and opens it.
action-open = Open
action-rename = Rename
action-duplicate = Duplicate
action-delete = Delete
    .help = Moves the draft to the trash folder.
action-accept = OK
action-back = Back
action-up = Up
action-down = Down
action-page-up = Page up
action-page-down = Page down
action-first = First
action-last = Last
action-undo = Undo
action-redo = Redo
action-cut = Cut
action-copy = Copy
    .help = What is cut or copied also goes to the terminal's clipboard, over SSH too.
action-paste = Paste
action-select-all = Select all
action-left = Left
    .help = With Shift held, moving selects.
action-right = Right
action-word-left = Previous word
action-word-right = Next word
action-row-start = Start of the row
action-row-end = End of the row
action-top = Start of the text
action-bottom = End of the text
action-line-break = New line
    .help = Goes on in fields and cells for a date, year, number or percentage.
action-backspace = Delete the character before
action-delete-forward = Delete the character behind
action-delete-word = Delete the word before
action-delete-word-forward = Delete the word behind
action-save-now = Save now
    .help = Not needed: saving happens by itself.
action-edit-outside = Edit in your editor
    .help = Opens the answer, in a table the cell, in the editor that the variable VISUAL or EDITOR names. Once you save and close it, the text goes into the field.
action-add-row = Add row
    .help = In a table, puts a row of the same caption below this one. Blank rows at the end aren't saved.
action-remove-row = Remove row
    .help = In a table, removes the row at hand. It can be undone.
action-move-row-up = Move row up
    .help = Puts the rows of a table in another order.
action-move-row-down = Move row down
action-edit-table = Edit the table in your editor
    .help = Opens the whole table as text: a row a line, with | between the cells.
action-mouse = Mouse on or off
    .help = With the mouse on, a click goes to a field or a line and the wheel scrolls. To select text of the screen with the terminal, hold Shift while you drag.
action-quit = Quit
    .help = Saves and quits. You come back to the same place.

## Messages

message-read-only = A newer kisai made this draft: it can be read and exported only.
message-in-use = { $holder } has this draft open. Here it can only be read; what they save appears by itself.
message-unwritable = Nothing can be written here ({ $cause }), so the draft can be read and exported only.
message-damaged = The file is damaged ({ $cause }). It was left as it is; the answers that could be read are shown: { $answers }.
message-no-locks = Files can't be locked here. Don't open the same draft in two places at once.
message-loose-folder = The permissions of the folder { $path } let other users in. Make it your own with chmod 700.
message-foreign-folder = The folder { $path } belongs to another user, who can read and change what is in it.
message-open-above = Every user may write into { $path }, and so put another folder in the place of yours. Forbid it with chmod o-w.
message-freed = The other one has closed the draft. You can switch to editing in the menu.
message-conflict = Another program changed the file, so this text is saved as "{ $name }". Both are there; the menu (F2) compares them.
message-import-read = Read from the file: { $taken } answers, { $ambiguous } in doubt, { $missed } fields not found, { $unknown } texts that belong to no field.
message-import-given-up = The import was given up. Nothing was taken.
message-no-conflict = Nothing conflicts.
message-not-comparable = { $path } holds a draft of another form now, so it can't be compared. Both are there.
message-taken-over = Taken from the right: { $count }. What was there before is among the checkpoints.
checkpoint-kept = Checkpoint { $no } is kept.
checkpoint-restored = The draft is what it was at checkpoint { $no }. What it was before that is a checkpoint too.
message-checkpoint-kept = The checkpoint is kept.
message-brought-back = "{ $name }" is back in the list.
message-removed = "{ $name }" is removed for good.
message-no-table = This field is no table.
message-row-removed = The row is removed. It can be undone.
message-nothing-open = Every field that needs an answer has one.
message-saves-itself = Your text is saved by itself.
message-taken = { $count ->
    [one] Filled in { $count } field. Check it and go on from there.
   *[other] Filled in { $count } fields. Check them and go on from there.
}
message-error-stays = An error can't be accepted. Please mend it.
message-no-reason = Type a reason.
message-accepted-here = Accepted. Ctrl-K on it takes that back.
message-withdrawn = Taken back.
message-renamed = The draft is called "{ $name }" now.
message-duplicated = Made a copy, "{ $name }".
message-thrown-away = Moved to the trash: { $path }
message-export-given-up = The export was given up.
message-imported = Imported into the draft { $draft }.
suggest-none = No other draft of this client says anything to this field.
suggest-line = { $draft } ({ $form }) { $named }  { $date }  { $by }
suggested-same-field = the same field
suggested-same = asks the same
suggested-narrower = less is asked here
suggested-broader = more is asked here
suggested-related = related
suggested-alike-prompt = similar wording
message-import-ask = What is ambiguous can be chosen on the screen: give the draft with --into, and --ask.
message-exported = Exported: { $path }
message-copied-inside = Copied. It is too long for the terminal's clipboard and can be pasted inside kisai only.
message-exported-and-copied = Exported: { $path } (the place is on the clipboard)
message-taken-back = Taken back in { $count } fields. Ctrl-Y does it again.
message-done-again = Done again in { $count } fields.
message-mouse-on = The mouse works here. To select text of the screen with the terminal, hold Shift while you drag.
message-mouse-off = The mouse belongs to the terminal: text of the screen can be selected as usual.
message-no-editor = No editor is chosen. Set the variable VISUAL or EDITOR.
message-editor-taken = What you edited is in the field. Ctrl-Z takes it back.
message-editor-unchanged = Nothing was changed in the editor.
message-editor-failed = The editor failed (exit code { $code }). The answer stays as it was.
message-editor-killed = The editor was killed (signal { $signal }). The answer stays as it was.
message-editor-missing = The editor was not found. Check the variable VISUAL or EDITOR. The answer stays as it was.
message-editor-not-started = The editor could not be started ({ $cause }). The answer stays as it was.
message-editor-no-terminal = The terminal could not be handed to the editor. Try again. The answer stays as it was.
message-editor-not-utf8 = What the editor saved is no UTF-8 text and was not taken. It lies here: { $path }
message-editor-too-long = The text is larger than 4 MiB, too large for an editor. It stays as it is.
message-editor-no-room = The draft has no room for what the editor saved, so it was not taken. It lies here: { $path }
message-no-room = The draft is full, so this was not taken. Everything else stays as it was. Shorten a text, or take out rows.
message-editor-too-large = What the editor saved is larger than 4 MiB and was not taken. It lies here: { $path }
message-no-target = Type where to save.
message-accepted = Accepted: { $field } { $rule }
message-accepted-no-longer = No longer accepted: { $field } { $rule }
message-carried-over = Answers carried over: { $count }. Each is to be confirmed.
message-carried-across = Answers carried over: { $count }, each to be confirmed. Fields with a suggestion: { $suggested } (kisai suggest shows them). Without one: { $open }.
message-flagged = Flagged: { $field }
message-unflagged = No longer flagged: { $field }
message-done = Done: { $field }
message-undone = No longer done: { $field }
message-flagged-here = Flagged.
message-unflagged-here = No longer flagged.
message-no-flag = Type whom or what to ask.
message-done-here = Done.
message-undone-here = No longer done.
message-filtered = Filtered. Shift-F9 clears the filters.
message-filtered-none = No field meets the conditions. Shift-F9 clears the filters.
message-unfiltered = The filters are cleared.
message-filter-ends = No further field meets the conditions. Shift-F9 clears the filters.
message-confirmed = Carried-over answers confirmed: { $count }
message-nothing-carried = Nothing that was carried over is left to be confirmed.
message-all-confirmed = Confirmed: { $count }. Still to be looked at one by one: { $left }
message-begun-renewal = Carried over: { $count }, each to be confirmed. Open: { $open }
message-begun-across = Carried over: { $count }, each to be confirmed. Suggested (Shift-F4): { $suggested }. Open: { $open }
message-confirmed-here = Confirmed as it stands.
message-nothing-to-confirm = There is nothing to confirm here: the answer was not carried over.
message-left-to-confirm = Still to be confirmed one by one, since they become untrue with time: { $count }.
message-set = Answers set: { $count }. Already so: { $same }.
message-left-out = Answers left out whose fields the form no longer has: { $count }
message-certification-no = "{ $number }" isn't written like a certification number (NNNN-YYMM). It was saved as it is.
saved-elsewhere = The draft's file couldn't be written, so your text was saved to: { $path }
lost = kisai ended without being able to save: { $cause }
crash = kisai ended because of a fault of its own. What was saved last is there.
crash-saved = kisai ended because of a fault of its own. Your text was saved to: { $path }

## Errors

error-line = kisai: { $message }
error-no-home = There is no home folder. Name a folder with --home or KISAI_HOME.
error-read = Can't read { $path }: { $cause }
error-write = Can't write { $path }: { $cause }
error-fill-no-workbook = { $path } is no workbook. Name the .xlsx or .xlsm that is to be filled.
error-fill-macros = { $template } brings programs (macros) along, which { $path } can't hold. End the name in .xlsm.
error-fill-nothing = No field of the form { $form } was found in { $path }. Say with --map FIELD=CELL where the answers belong.
error-fill-obstacles = { $path } isn't filled: { $count } cells can't be written, as shown above. --overwrite-cells writes over formulas and into locked cells; --map FIELD=CELL names another cell.
usage-map = "{ $told }" doesn't name a field and a cell of the workbook. Write it as 30.1=F35, or 30.1=Sheet!F35.
error-import-empty = { $path } is empty. Choose a file with answers.
error-import-old = { $path } is a workbook of Excel 97-2003 (.xls). Save it as .xlsx and import that.
error-import-encrypted = { $path } is protected by a password. Open it, save it without the password, and import that.
error-import-damaged = { $path } can't be read as a workbook ({ $cause }). Open it in a spreadsheet program and save it again as .xlsx.
error-import-too-large = { $path } isn't read: it holds too much ({ $what }), more than any form. Copy the sheet with the answers into a new workbook.
error-import-part-outside = { $path } isn't read: the part "{ $part }" has a name that leads out of the workbook. Open it in a spreadsheet program and save it again as .xlsx.
error-import-not-text = { $path } is neither a workbook nor text in UTF-8, UTF-16 or Shift_JIS. Save it as xlsx, CSV or JSON.
error-import-json = { $path } holds no answers that kisai can read ({ $cause }). It reads the JSON of kisai export and drafts.
error-import-newer = { $path } was written by a newer kisai. Import it with that version.
error-import-reader = The program that reads { $path } can't be started: { $cause }. Try again.
error-import-unsafe = { $path } isn't read: reading it took too much memory or time. Copy the sheet with the answers into a new workbook.
error-import-other-form = { $path } is of the form { $form }, but the draft is of { $wanted }. Leave out --into for a new draft.
error-import-nothing = No answers to the form { $form } were found in { $path }. See with --dry-run --form ID whether it is another form.
error-import-no-form = { $path } is of the form { $form }, which isn't at hand. Put it into forms/ of the data folder, or name another form with --form.
error-import-fits-none = { $path } fits none of the forms at hand. kisai forms lists them; name one with --form.
error-import-fits-several = { $path } fits the forms { $one } and { $other } alike. Name one with --form, or import it into a draft of that form.
too-much-parts = parts
too-much-bytes = bytes
too-much-ratio = bytes for its size
too-much-strings = texts
too-much-cells = cells
too-much-merged = merged cells
too-much-text = text
too-much-values = values
error-stdin = Can't read standard input: { $cause }
error-stdout = Can't write standard output: { $cause }
error-no-draft = There is no draft called "{ $name }". kisai list shows the names.
error-no-draft-perhaps = There is no draft called "{ $name }". Did you mean the command kisai { $suggestion }? kisai list shows the drafts.
error-no-topic = There is no help on "{ $topic }". Topics: { $topics }
error-no-topic-perhaps = There is no help on "{ $topic }". Did you mean { $suggestion }? Topics: { $topics }
error-draft-exists = There is a draft called "{ $name }" already. Choose another name.
error-empty-name = The name has no usable character. Choose one with letters or digits.
error-damaged = { $path } can't be read as a draft: { $cause }. The file was left as it is.
error-newer-shape = A newer kisai made { $path }, and this one can't read it. Open it with the newer one.
error-newer = A newer kisai made { $path }; this one can't write it.
error-no-form = There is no form called "{ $form }". kisai forms shows the forms.
error-no-item = The form "{ $form }" has no item { $no }.
error-no-field = The form "{ $form }" has no field "{ $field }". kisai forms show { $form } shows the fields.
error-which-field = Item { $no } has { $count } fields. Name one, such as { $no }.1.
error-too-large = { $path } is too large to be read.
error-no-room = { $path } isn't written: the draft would hold more than there is room for (16 MiB, or a table of some 15,000 rows). Shorten a text, or give fewer rows.
error-not-a-file = { $path } is no regular file.
error-changed-by-other = Another program changed { $path }, so it wasn't overwritten. Try again.
error-in-use = { $holder } has the draft "{ $name }" open, so it can't be changed. Close it there and try again.
error-other-form = Drafts of different forms can't be compared ({ $from } and { $to }).
error-no-checkpoint = There is no checkpoint { $no }. "kisai checkpoints" lists them.
error-not-in-trash = "{ $name }" isn't in the trash. "kisai trash" lists what is.
error-file-exists = { $path } is there already. Add --force to replace it.
error-no-terminal = Can't open the screen. Start kisai in a terminal; kisai --help tells how to use it without. ({ $cause })
error-export-json = Can't make the JSON: { $cause }
error-export-xlsx = Can't make the xlsx: { $cause }
error-export-csv = Can't make the csv: { $cause }
error-no-finding = Field "{ $field }" has no finding "{ $rule }". See kisai check.
error-not-acceptable = "{ $rule }" is an error and can't be accepted. Correct the field "{ $field }".
error-not-accepted = Field "{ $field }" has no accepted finding "{ $rule }".
error-no-quick-answer = There is no quick answer { $number }. This field has { $count }.
error-no-suggestion = There is no suggestion { $number } for this field; there are { $count }. kisai suggest without a number lists them.
error-is-answered = Field "{ $field }" is answered already: { $present }. Add --insert to put the text behind it, or --replace.
error-no-host = There is no host "{ $host }". The hosts: { $hosts }
error-no-proposal = Nothing is proposed for "{ $field }".
error-newer-export = A newer kisai made { $path }; this one can't read it.
error-at-line = Line { $line }: { $message }
error-no-reason = Say why "{ $rule }" in the field "{ $field }" may stay.
io-not-found = no such file or folder
io-permission-denied = permission denied
io-storage-full = the disk is full
io-read-only = read-only
io-device = the disk failed to read or write
io-already-exists = there already
io-is-a-directory = it is a folder
io-not-a-file = a pipe or a device, no regular file
io-not-a-directory = it is not a folder
io-not-utf8 = not UTF-8 text
io-file-too-large = larger than a file may be
io-invalid-name = not usable as a file name
bulk-faults = Nothing was set, since this can't be taken ({ $count } in all):
bulk-twice = "{ $field }" means the field { $id }, which has a text already.
bulk-no-text = "{ $field }" has a value that is no text. Put it in quotation marks.
table-caption = Caption
table-notes = Notes
table-nth-column = Column { $no }
table-row = Row { $row } of { $rows }
table-place = Row { $row }/{ $rows }, { $column }
rows-no-json = { $field } is a table, and this is no sound JSON: { $cause }. Give an array of rows, such as [{"{"} "column": "text" {"}"}], or a row a line with | between the cells.
rows-not-rows = { $field } is a table: give a JSON array of rows, each an object of its cells. Its columns are: { $columns }.
rows-not-a-row = { $field }, row { $row }: a row is an object of its cells. The columns are: { $columns }.
rows-unknown-column = { $field }, row { $row }: there is no column { $column }. The columns are: { $columns }.
rows-not-text = { $field }, row { $row }, column { $column }: a cell is a text.
rows-too-many = { $field } was given too many values. Give fewer rows.
rows-cells = { $field }, row { $row } has { $cells } cells. Give { $own } for a row, or { $all } with all of: { $columns }. A bar within a cell is written \|.
bulk-columns = There are { $count } columns where the field and the text make two. Put a text with commas in quotation marks.
bulk-open-quote = A quotation mark has no other one. Nothing was set. Within a text in quotation marks write them twice.
bulk-too-many = { $path } holds more than the answers to any form, so it wasn't read. Give the fields that are to be set alone.
bulk-no-json = { $path } can't be read as JSON: { $cause }
bulk-other-form = This is an export of the form "{ $form }", and the draft's form is "{ $own }". Nothing was set.
bulk-headings = field id no item

## Check of a form

fault-syntax = This is no JSON.
fault-format = This kisai can't read format { $subject }.
fault-unknown-key = "{ $inside }" can't have the key "{ $subject }".
fault-duplicate-key = "{ $inside }" has the key "{ $subject }" twice.
fault-missing-key = "{ $inside }" lacks the key "{ $subject }".
fault-wrong-type = "{ $subject }" of "{ $inside }" has a value of the wrong type.
fault-unknown-value = "{ $subject }" of "{ $inside }" can't be "{ $value }".
fault-out-of-range = The number of "{ $subject }" of "{ $inside }" is out of range.
fault-bad-id = The id "{ $subject }" is empty or has characters that an id can't have.
fault-wrong-folder = The id "{ $subject }" differs from the folder's name "{ $folder }".
fault-duplicate-id = The id "{ $subject }" is used twice.
fault-duplicate-number = Item number { $subject } is used twice.
fault-no-language = languages is empty.
fault-language = "{ $subject }" in languages is none that kisai speaks, or stands there twice.
fault-no-fields = There is no field at all.
fault-empty = There is nothing in "{ $subject }".
fault-zero-limit = The limit of field "{ $subject }" is 0.
fault-unequal-limits = The limit of field "{ $subject }" differs from that of the fields that share it.
fault-choices = kind and choices of field "{ $subject }" don't fit.
fault-columns = kind and columns of field "{ $subject }" don't fit.
fault-reserved-column = A column of field "{ $subject }" can't be called caption or notes.
fault-duplicate-part = The id "{ $subject }" stands twice in one list.
fault-unknown-role-field = roles names a field "{ $subject }" that isn't there.
fault-unknown-reference-field = reference_values names a field "{ $subject }" that isn't there.
fault-reference-values = reference_values of the field "{ $subject }" stand twice, or aren't pairs of number and value.
fault-validity = validity lacks something that it needs.
fault-no-answer-column = print.columns has no answer column.
fault-duplicate-column = print.columns has the column "{ $subject }" twice.
fault-column-width = The width of "{ $subject }" in print.columns is out of range.
fault-unknown-page-break = page_breaks_after names an item { $subject } that isn't there.
fault-adverse-without-level = Field "{ $subject }" can't have no_is_adverse.
fault-formerly = formerly of field "{ $subject }" doesn't list earlier editions with another requirement, each once.
fault-no-form = The file isn't there.
fault-not-utf8 = From here on this isn't UTF-8.
fault-oversize = The file is too large for one of a form.
fault-not-a-file = This is no regular file.
fault-unreadable = The file can't be read ({ $cause }).
fault-no-words = The file isn't there. A language listed in languages needs its words.
fault-broken = This is no Fluent ({ $cause }).
fault-overlong = This message is too long, or has too many brackets.
fault-missing = There are no words for { $subject }.
fault-blank = The words of { $subject } are empty.
fault-twice = { $subject } stands there twice. Only the first one is used.
fault-stray = form.json has nothing for { $subject }.
fault-unresolved = The words of { $subject } name something that isn't there.
slip-ends-early = It ends too early. Put in the closing bracket or " that is missing.
slip-comma-missing = A , is missing before this. Put it behind the value before.
slip-comma-too-many = Take out the , behind the last value.
slip-colon-missing = Put a : between the key and its value.
slip-key-without-quotes = Put the key in ".
slip-no-value = Put a value here, a text in ".
slip-broken-text = A line break or \ stands in " as it is. Write \n or \\ for it.
slip-text-behind-end = Take out what stands behind the last closing bracket.
slip-other = Look at how it is written here.
remedy-format = Set format to 1, or use a newer kisai.
remedy-unknown-key = Take it out, or make it one of these: { $keys }
remedy-misspelt-key = Did you mean "{ $meant }"?
remedy-duplicate-key = Take one of them out.
remedy-missing-key = Put "{ $subject }" in. kisai schema form shows how it is written.
remedy-wrong-type = { $wanted }
remedy-unknown-value = Make it one of these: { $values }
remedy-out-of-range = Make it a whole number from { $least } to { $most }.
json-object = Make it pairs of keys and values in {"{"} and {"}"}.
json-list = Make it a list in [ and ].
json-text = Make it a text in ".
json-boolean = Make it true or false, without ".
json-number = Make it a whole number, without ".
remedy-bad-id = Use lower-case letters a-z, digits and hyphens only.
remedy-wrong-folder = Change the id to "{ $folder }", or call the folder "{ $subject }".
remedy-duplicate-id = Give one of the two another id, also among the words.
remedy-duplicate-number = Give one of the two another number, also among the words.
remedy-no-language = Put in "ja" or "en".
remedy-language = It can list "ja" and "en", each once.
remedy-no-fields = Put a section into sections, an item into it, and a field into that.
remedy-empty = Put items or fields in, or take the whole of it out.
remedy-zero-limit = Make it 1 or more, or take the limit out.
remedy-unequal-limits = Give the fields of one group the same chars.
remedy-choices = Fields of kind choice, and only those, have choices.
remedy-columns = Fields of kind table, and only those, have columns.
remedy-reserved-column = Rename the column. Cells for caption and notes are there where the field has "caption" or "notes": true.
remedy-duplicate-part = Take one of them out, or give it another id.
remedy-unknown-role-field = Look at the id of the field, or take the role out.
remedy-unknown-reference-field = Look at the id of the field, or take the values out.
remedy-reference-values = Pair pattern numbers with texts of numbers from 0 to 100, once for each field.
remedy-validity = Make years 1 or more and renewal_months 0 or more, and give a field the role disclosure-date.
remedy-no-answer-column = Put in a column with the id "answer".
remedy-duplicate-column = Take one of them out.
remedy-column-width = Make it 1 to 255.
remedy-unknown-page-break = Look at the item's number, or take it out.
remedy-adverse-without-level = Make requirement required-level, or take no_is_adverse out.
remedy-formerly = Put each edition before this one in once, with the requirement that it had and this one hasn't.
remedy-no-form = Make { $file }. kisai schema form shows how it is written.
remedy-not-utf8 = Save it as UTF-8 in your editor.
remedy-oversize = See whether it is the right file.
remedy-not-a-file = Put the file itself there. Links aren't followed.
remedy-unreadable = Put it where you may read it.
remedy-no-words = Make { $file }, or take its language out of languages.
remedy-broken = Write "id = words", and indent the lines that follow. A {"{"} in the words is written {"{"}"{"{"}"{"}"}.
remedy-overlong = Keep a message below 16 KB and 200 brackets.
remedy-missing = Behind line { $line } put { $count ->
    [one] this line:
   *[other] these { $count } lines:
}
remedy-missing-at-start = At the beginning of the file put { $count ->
    [one] this line:
   *[other] these { $count } lines:
}
remedy-words = (words)
remedy-blank = Put the words behind the =.
remedy-twice = Take one of them out.
remedy-stray = Mend the id if it is misspelt, or take it out.
remedy-unresolved = Look at the names in {"{"} and {"}"}. A {"{"} as such is written {"{"}"{"{"}"{"}"}.
advice-unlisted = { $file }: languages doesn't list "{ $language }", so nobody sees it.
forms-faults = { $count ->
    [one] There is one fault.
   *[other] There are { $count } faults.
}
forms-more = Others may come to light when these are mended. Check again then.
advice-no-guidance = { $file }: { $id } is missing. Guidance lets a first-timer fill the form in.
advice-no-guidance-at-all = { $file }: there is no { $part } at all. Guidance lets a first-timer fill the form in.
advice-untranslated = { $file }: { $id } is the same as in the first language.
advice-example = { $file }: the example of field "{ $field }" breaks the form's own rule. { $finding }
forms-sound = No faults: { $items } items, { $fields } fields.
forms-size = { $items } items, { $fields } fields
forms-faulty = The form "{ $form }" has { $faults } faults and can't be used. kisai forms check tells them.

## Drafts without their form

formless = no form
tree-no-longer-asked = No longer asked: { $count } (F2)
title-no-longer-asked = Answers no longer asked
gone-how = The form no longer has the fields of these answers. They stay in the draft, but no sheet shows them. Ctrl-C copies all of them; kisai export --no-longer-asked writes them into a file.
gone-note = Note: { $note }
formless-section = Answers (by id, as their form isn't there)
formless-missing = The form "{ $form }" isn't there. Put its folder at { $folder }.
formless-faulty = The form "{ $form }" has { $count ->
    [one] one fault
   *[other] { $count } faults
}. kisai forms check { $folder } tells how to mend it.
formless-newer = The form "{ $form }" has the format of a newer kisai. Open it with that one.
message-formless = { $absence } Until then you can read, and export JSON.
error-no-form-of-draft = { $path }: { $absence } Until then there is only kisai show, and kisai export --format json.
error-export-formless = The form "{ $form }" isn't there, so only JSON can be exported. Choose the format json.

## Commands

usage-unknown = "{ $argument }" means nothing here.
usage-unknown-perhaps = "{ $argument }" means nothing here. Did you mean { $suggestion }?
usage-missing = Missing: { $argument }
usage-value = { $argument } can't be "{ $value }". Possible: { $valid }
usage-value-perhaps = { $argument } can't be "{ $value }". Did you mean { $suggestion }? Possible: { $valid }
usage-unfit-value = { $argument } can't be "{ $value }".
usage-no-value = { $argument } lacks its value.
usage-too-many = { $argument } has a value too many: "{ $value }"
usage-missing-command = A command is missing. Possible: { $valid }
usage-conflict = { $argument } can't stand beside { $other }.
usage-repeated = { $argument } can stand only once.
usage-not-utf8 = An argument isn't UTF-8 text.
usage-other = { $cause }
usage-hint = { $command } --help shows how to use it.
usage-binary-needs-file = { $format } can't go to the terminal. Name a file with -o.
usage-unknown-suffix = The name { $path } doesn't tell the format. End it in one of these, or add --format: { $suffixes }
usage-no-section = The form "{ $form }" has no section "{ $section }". It has: { $sections }
export-all-progress = Exporting { $done }/{ $all }: { $name }
export-all-kept = Kept, as it is there already: { $path } (--force replaces it)
export-all-done = { $folder }: { $written } written, { $kept } kept, { $failed } failed, { $left } not begun
list-empty = No drafts yet. Make one with: kisai new NAME
list-draft = Draft
list-form = Form
list-required = Required
list-findings = Errors/warnings/advice
list-touched = Last touched
list-client = Client
list-flags = Flags
list-none = No draft fits.
totals = { $drafts ->
    [one] { $drafts } draft
   *[other] { $drafts } drafts
} ({ $complete } complete, { $unreadable } unreadable): { $answered }/{ $required } required, { $errors } errors, { $warnings } warnings, { $advice } advice
actions-asked = Ask { $ask } ({ $count })
actions-asked-somebody = To be asked ({ $count })
actions-open = Required fields without an answer ({ $count })
actions-findings = Answers to mend or explain ({ $count })
actions-title = Action list
actions-as-of = As of { $date }
actions-whom = Whom to ask
actions-somebody = Not yet known
actions-missing = To ask or to do
actions-unanswered = Not answered yet.
actions-confirm = Please confirm what is answered now.
actions-none = Nothing is left to do.
host-hint = Nothing was filled in. --open takes what is proposed for open fields, --take FIELD single ones, --all everything.
settings-unset = (not set)
settings-unset-is = (not set: { $value })
describe-title = Title
describe-client = Client
describe-certification-no = Certification no.
describe-form = Form
describe-created = Created
describe-updated = Last touched
by-command-moving = (moves on the screen)
by-command-typing = (sets the whole text)
by-command-always = (every command saves)
show-no-longer-asked = no longer asked: { $field }
check-summary = { $draft }: { $required ->
    [0] { $answered }/{ $fields } fields
   *[other] { $answered }/{ $required } required
}, { $errors } errors, { $warnings } warnings, { $advice } advice
import-summary = { $form }: { $taken } answers found. Ambiguous: { $ambiguous }, empty: { $empty }, not in the file: { $missed }, texts of no field: { $unknown }
import-outcomes = New to the draft: { $filled }, the same: { $same }, replaced: { $replaced }, kept as in the draft: { $kept }
import-taken = found
import-doubtful = found, please check
import-ambiguous = ambiguous, not taken
import-replaced = replaced
import-kept-mine = kept (only the draft changed it)
import-kept-theirs = kept (only the file changed it)
import-kept-both = kept (both differ)
import-unknown = of no field
import-more-unknown = and { $count } more texts of no field
fill-summary = { $form }: the workbook asks for { $asked } fields. Written: { $written }, already there: { $same }, kept because the cell holds another text: { $kept }, ambiguous: { $ambiguous }, not answered: { $open }. Answered but not asked: { $missed }, questions of no field: { $strange }
fill-written = written
fill-doubtful = written, please check
fill-hidden = written, but the cell can't show it whole
fill-same = already there
fill-kept = kept (the cell holds another text)
fill-ambiguous = ambiguous, not written
fill-missed = answered, not asked
fill-strange = question of no field
fill-obstacle-formula = not written: the cell holds a formula
fill-obstacle-shared-formula = not written: other cells share the cell's formula
fill-obstacle-locked = not written: the cell is locked
fill-obstacle-too-long = not written: longer than a cell can hold
fill-obstacle-no-sheet = not written: there is no such sheet
fill-formulas = Formulas show what they were before until the workbook is computed again (in Excel: Ctrl-Alt-F9).
fill-ticked = check box ticked
fill-ticked-in-part = check box ticked; what the answer says beyond it isn't in the workbook
fill-boxes = check boxes, not ticked: the answer says more than a box (--tick ticks all the same)
fill-boxes-summary = Check boxes ticked: { $ticked }, left for you to decide: { $left }
fill-too-long = Answers too long for any cell (32,767 characters or 253 line breaks), not written: { $count }. The others are in the workbook.
fill-controls = The workbook has check boxes or other controls that lie upon its cells. They are as they were; tick them in Excel.
fill-macros = The workbook brings programs (macros) along. They are as they were; kisai doesn't run them.

help-usage = Usage:
help-commands = Commands
help-command = COMMAND
help-arguments = Arguments
help-options = Options
help-any-options = [OPTIONS]
help-examples = Examples:
help-more = { $command } --help tells more, with examples.
help-licence =
    { $version }
    MIT OR Apache-2.0. kisai licences prints the licences and the notices of others.
value-a = A
value-b = B
value-command = COMMAND
value-dir = DIR
value-draft = DRAFT
value-field = FIELD
value-file = FILE
value-folder = FOLDER
value-format = FORMAT
value-form = FORM
value-host = HOST
value-id = ID
value-key = KEY
value-keys = KEYS
value-n = N
value-name = NAME
value-no = NO
value-number = NUMBER
value-place = FIELD=CELL
value-template = TEMPLATE
value-which = WHICH
value-reason = REASON
value-rule = RULE
value-text = TEXT
value-title = TITLE
value-value = VALUE
value-whom = WHOM
command-kisai = Fills in the disclosure sheets of cloud services in a terminal.
    .long =
        Without arguments the screens open, with a list of the drafts. With the name of
        a draft they open on it. Everything is saved by itself.

        Exit codes: 0 done, 1 findings of severity error (check, export --strict),
        2 usage, 3 can't read or write, 70 a fault of kisai's own.
    .draft = Name of the draft to open, or a path to its file
    .lang = Language of the program (ja or en)
    .lang-long = Else the one chosen last, else LC_ALL, LC_MESSAGES, LANG.
    .home = Folder for drafts and settings
    .home-long =
        By default the user's data folder.
        The variable KISAI_HOME does the same.
    .no_color = Use no colour
    .no_color-long = The variable NO_COLOR does the same.
    .help = Show the help (-h in short, --help in full)
    .version = Show the version
    .json = Print JSON
    .jsonl = Print JSON Lines, one draft a line
    .only_form = Only drafts of this form
    .only_client = Only clients with this in their name
    .only_open = Only drafts with open required fields
    .only_complete = Only drafts without open required fields
    .only_errors = Only drafts with errors
    .only_warnings = Only drafts with warnings
    .only_flagged = Only drafts with flags
    .only_damaged = Only drafts that can't be read
    .examples =
        {"  "}kisai                               opens the screens
        {"  "}kisai new "Order Cloud"
        {"  "}kisai set "Order Cloud" 30.1 @description.txt
        {"  "}kisai check "Order Cloud"
        {"  "}kisai export "Order Cloud" -o sheet.xlsx
command-new = Makes a draft.
    .long =
        Its name is printed: it differs a little where it holds characters that a file's
        name can't have. With --from every answer of an earlier draft is carried over,
        each to be confirmed: by kisai confirm, or by editing it. With another --form
        only answers to fields that ask the same are; kisai suggest shows the others.
    .name = Name of the draft
    .form = Id of the form (aspic-93 if not given)
    .from = Earlier draft, whose answers are carried over
    .examples =
        {"  "}kisai new "Order Cloud"
        {"  "}kisai new "Order Cloud" --form aspic-93
        {"  "}kisai new "Order Cloud 2028" --from "Order Cloud 2026"
command-list = Lists the drafts.
    .long =
        The last touched first, with the required fields answered and the findings.
        Drafts that can't be read are listed whatever is asked for: nobody knows what
        is in them.
    .totals = Add a line with the totals
    .examples =
        {"  "}kisai list
        {"  "}kisai list --open --client Sample --totals
        {"  "}kisai list --jsonl
command-describe = Shows or changes title, client and certification number.
    .long =
        Without options they are shown. A number that isn't written like one is saved
        all the same, and told.
    .draft = Name of the draft, or a path to its file
    .title = New title; the file keeps its name
    .client = Provider for whom you work
    .certification_no = Certification number (NNNN-YYMM)
    .examples =
        {"  "}kisai describe "Order Cloud"
        {"  "}kisai describe "Order Cloud" --client "Sample Works"
        {"  "}kisai describe "Order Cloud" --certification-no 0123-2604
command-rename = Renames a draft: its title and its file.
    .long = The new name is printed.
    .draft = Name of the draft, or a path to its file
    .title = New title
    .examples =
        {"  "}kisai rename "Order Cloud" "Order Cloud 2026"
command-copy = Copies a draft.
    .long = The name of the copy is printed.
    .draft = Name of the draft, or a path to its file
    .title = Title of the copy
    .examples =
        {"  "}kisai copy "Order Cloud" "Order Cloud 2028"
command-show = Shows the answers of a draft.
    .long =
        A whole draft is shown without the fields that are still open. Of one field
        only the answer is printed, as it is.
    .draft = Name of the draft, or a path to its file
    .field = Field by id or number (30.1), or an item (30)
    .examples =
        {"  "}kisai show "Order Cloud"
        {"  "}kisai show "Order Cloud" 30
        {"  "}kisai show "Order Cloud" 30-service-description
command-guide = Prints the guidance of an item.
    .long = What to put, examples, what to take care of, who reads it.
    .of = Name of a draft, or id of a form
    .field = Number of an item, or one of its fields
    .both = In both languages
    .examples =
        {"  "}kisai guide "Order Cloud" 57
        {"  "}kisai guide aspic-93 30.1 --both
command-next = Prints the next open required field.
    .long =
        Behind the last field the search goes on with the first.
        In a form that requires none, any field without an answer is open.
    .draft = Name of the draft, or a path to its file
    .after = Search behind this field
    .examples =
        {"  "}kisai next "Order Cloud"
        {"  "}kisai next "Order Cloud" --after 30.1 --json
command-set = Sets one answer, or several at once.
    .long =
        An answer is saved however long it is. Where the field has a limit, the count
        is told on standard error.

        Several answers come from a file: all of them are set, or none if there is a
        fault in any, and every fault is told with its line.

        A table takes a JSON array of rows, each an object of its cells by column, or
        a row a line with | between the cells; in a cell, \| is a bar and \n a line
        break. kisai guide names its columns. Neighbouring rows of the same caption
        are printed as one table, with their notes below it.
    .draft = Name of the draft, or a path to its file
    .field = Field by id (30-service-description) or number (30.1)
    .text = The answer. - reads standard input, @FILE a file
    .json = Several answers from JSON
    .json-long =
        An object of fields and texts, or kisai's own export,
        which empties no field. - reads standard input.
    .csv = Several answers from CSV
    .csv-long =
        Rows of field and text, with or without headings.
        UTF-8. - reads standard input.
    .examples =
        {"  "}kisai set "Order Cloud" 27.1 "Order Cloud"
        {"  "}kisai set "Order Cloud" 30.1 @description.txt
        {"  "}echo Yes | kisai set "Order Cloud" 63 -
        {"  "}kisai set "Order Cloud" --csv answers.csv
        {"  "}kisai set "Order Cloud" 46-annex-table @rows.json
command-quick = Lists the quick answers of a field, or puts one in.
    .long =
        What is there isn't lost: an option takes the place of another option; before
        any other text you choose between --insert and --replace.
    .draft = Name of the draft, or a path to its file
    .field = Field by id or number (30.1)
    .number = Number of the quick answer
    .reason = Text for the place that it leaves open
    .insert = Put it behind what is there
    .replace = Put it in the place of what is there
    .examples =
        {"  "}kisai quick "Order Cloud" 9
        {"  "}kisai quick "Order Cloud" 9 1 --reason "start-up phase"
command-suggest = Lists what other drafts say to a field, or puts one in.
    .long =
        Of the client's drafts, newest first: the same field, and fields of other forms
        that ask the same or come near, with what differs in the question. Drafts of
        other clients are never looked at.
    .draft = Name of the draft, or a path to its file
    .field = Field by id or number (30.1)
    .number = Number of the suggestion
    .insert = Put it behind what is there
    .replace = Put it in the place of what is there
    .examples =
        {"  "}kisai suggest "Order Cloud" 33
        {"  "}kisai suggest "Order Cloud" 33.1 1
command-host = Proposes answers for where the service is hosted.
    .long =
        Lists the hosts; with a host proposes answers beside the present ones, and
        fills in only those that you take.
    .draft = Name of the draft, or a path to its file
    .host = Id of the host
    .take = Take the proposals for these fields
    .open = Take the proposals for open fields
    .all = Take all, also in the place of answers
    .examples =
        {"  "}kisai host "Order Cloud"
        {"  "}kisai host "Order Cloud" aws
        {"  "}kisai host "Order Cloud" aws --take 71 72
command-flag = Flags a field: what must still be asked, and whom.
    .long = A flag stays in the draft; it is never on the exported sheet.
    .draft = Name of the draft, or a path to its file
    .field = Field by id or number (30.1)
    .text = What to ask. - reads standard input, @FILE a file
    .ask = Whom to ask
    .clear = Take the flag off
    .examples =
        {"  "}kisai flag "Order Cloud" 58 --ask IT "How long are logs kept?"
        {"  "}kisai flag "Order Cloud" 58 --clear
command-note = Notes something beside a field, or prints the note.
    .long = A note stays in the draft; it is never on the exported sheet.
    .draft = Name of the draft, or a path to its file
    .field = Field by id or number (30.1)
    .text = The note. - reads standard input, @FILE a file
    .clear = Take the note away
    .examples =
        {"  "}kisai note "Order Cloud" 58 "Figures of last May"
        {"  "}kisai note "Order Cloud" 58
command-done = Calls a field done.
    .long = That stays in the draft; it is never on the exported sheet.
    .draft = Name of the draft, or a path to its file
    .field = Field by id or number (30.1)
    .undo = Call it not done
    .examples =
        {"  "}kisai done "Order Cloud" 58
        {"  "}kisai done "Order Cloud" 58 --undo
command-confirm = Confirms that carried-over answers still hold.
    .long =
        The texts stay as they are; they no longer count as carried over. --all leaves
        out what becomes untrue by itself, such as ages, counts, figures of the year
        and certificates: confirm these by name.
    .draft = Name of the draft, or a path to its file
    .fields = Fields by id or number (30.1), or items (30)
    .all = All that don't become untrue by themselves
    .examples =
        {"  "}kisai confirm "Order Cloud" 30 31
command-check = Checks drafts.
    .long =
        One line a finding: severity, field, item, what is wrong, name of the rule.
        The exit code is 1 if there are errors. Of several drafts, one that can't be
        read doesn't keep the others from being checked; the exit code is 3 then.

        --client alone shows what the drafts of this client say differently of the
        same thing, with both texts and dates; --client "" means the drafts without a
        client. Contradictions are warnings: the exit code is 0. Of renewals only the
        newest draft of each form counts.
    .drafts = Names of drafts, or paths to their files
    .all = All drafts
    .json-long = Of one draft an object, of several a list.
    .examples =
        {"  "}kisai check "Order Cloud"
        {"  "}kisai check "Order Cloud" --json
        {"  "}kisai check --all --client Sample
        {"  "}kisai check --client Sample
command-accept = Accepts a finding with a reason.
    .long =
        The finding comes back when the answer changes. Errors can't be accepted.
    .draft = Name of the draft, or a path to its file
    .field = Field by id or number (30.1)
    .rule = Name of the finding (at the end of the line of kisai check)
    .reason = Why it may stay; never on the exported sheet
    .withdraw = Take back that it was accepted
    .examples =
        {"  "}kisai accept "Order Cloud" 63 adverse-no "A leased line only"
        {"  "}kisai accept "Order Cloud" 63 adverse-no --withdraw
command-actions = Lists what is still to be done.
    .long =
        What is flagged, by whom to ask; required fields without an answer; answers
        with errors or warnings.
    .draft = Name of the draft, or a path to its file
    .examples =
        {"  "}kisai actions "Order Cloud"
        {"  "}kisai actions "Order Cloud" --json
command-checkpoints = Lists the checkpoints of a draft, keeps one or goes back to one.
    .long =
        Checkpoints are kept by themselves before larger changes. Going back loses
        nothing: what the draft is now becomes a checkpoint first.
    .draft = Name of the draft, or a path to its file
    .keep = Keep what the draft is now, by this name
    .show = Show what changed since the checkpoint
    .restore = Go back to the checkpoint
    .restore-long = What the draft is now becomes a checkpoint.
    .json = Print JSON
    .examples =
        {"  "}kisai checkpoints "Order Cloud"
        {"  "}kisai checkpoints "Order Cloud" --keep "before the review"
        {"  "}kisai checkpoints "Order Cloud" --restore 3
command-diff = Shows in what two drafts differ, field by field.
    .long =
        Changed words are marked as [-old-] and {"{"}+new+{"}"}. With -o a list of old beside
        new is written to a file. In xlsx and md nothing is told of what is noted beside
        the answers. Of two forms the fields that ask the same are compared, and the
        others counted.
    .before = The earlier draft, by name or path
    .before-long = NAME@NO is a checkpoint.
    .after = The later draft, by name or path
    .after-long = NAME@NO is a checkpoint.
    .json = Print JSON
    .format = text, json, md or xlsx
    .format-long = By default the file's suffix; text on standard output.
    .sheet_lang = Language of the list (ja or en)
    .sheet_lang-long = By default the form's first language. For xlsx and md.
    .output = File to write; - is standard output
    .output-long = The suffix (.md, .xlsx, .json) gives the format.
    .force = Replace a file that is there
    .examples =
        {"  "}kisai diff "Order Cloud 2024" "Order Cloud 2026"
        {"  "}kisai diff "Order Cloud@3" "Order Cloud"
        {"  "}kisai diff "Order Cloud 2024" "Order Cloud 2026" -o changes.xlsx
command-delete = Moves a draft to the trash, with its checkpoints.
    .long = kisai trash --bring-back brings it back.
    .draft = Name of the draft, or a path to its file
    .examples =
        {"  "}kisai delete "Order Cloud"
command-trash = Lists the drafts in the trash, brings one back or removes it.
    .long = What is removed from the trash is gone for good.
    .bring_back = Bring a draft back
    .bring_back-long = The name that it gets is printed.
    .remove = Remove a draft for good, with its checkpoints
    .empty = Remove everything in the trash for good
    .json = Print JSON
    .examples =
        {"  "}kisai trash
        {"  "}kisai trash --bring-back "Order Cloud.20261121-120000"
        {"  "}kisai trash --empty
command-export = Exports a draft as a sheet.
    .long =
        The format follows the file's suffix. Without -o JSON goes to standard output.
        Open fields and findings don't keep a draft from being exported.
        With --actions what is still to be done is exported in place of the sheet.
    .draft = Name of the draft, or a path to its file
    .output = File to write; - is standard output
    .output-long = The suffix gives the format.
    .all = Export every draft into this folder
    .all-long = One file each, xlsx by default. Files that are there stay.
    .actions = Export the list of what is still to do
    .actions-long =
        For the people to ask, with what the flags say. As md (by default),
        xlsx or json; in ja or en.
    .format = json, xlsx, html, csv or md
    .format-long = xlsx is the printed sheet, html a page to publish; csv, md to review.
    .sheet_lang = Language of the sheet (ja, en or both)
    .sheet_lang-long = By default the form's first language.
    .section = Only one section, by id or number
    .section-long = The form's first section is 1.
    .working_copy = Mark open and over-limit fields
    .working_copy-long = A copy to work with, not to hand in.
    .no_longer_asked = Add what the form no longer asks
    .no_longer_asked-long = Answers from an earlier edition; not in xlsx.
    .strict = Exit with 1 if there are errors
    .strict-long = The sheet is written all the same.
    .force = Replace a file that is there
    .examples =
        {"  "}kisai export "Order Cloud" -o sheet.xlsx
        {"  "}kisai export "Order Cloud" -o sheet.xlsx --sheet-lang both --force
        {"  "}kisai export "Order Cloud" > answers.json
        {"  "}kisai export "Order Cloud" --actions -o actions.xlsx
command-fill = Writes the answers into someone's own workbook.
    .long =
        Finds the questions and the place of the answers in a certifier's or buyer's
        workbook by their words, and shows what goes where. Everything else in the
        workbook stays as it was.
    .template = The workbook (.xlsx or .xlsm)
    .draft = Name of the draft, or a path to its file
    .output = Write the filled workbook here
    .map = Where an answer belongs (30.1=Sheet!F35)
    .map-long = Remembered for the next time. May be given several times.
    .tick = Tick boxes that say less than the answer
    .tick-long =
        A cell such as "□ Yes □ No" is ticked by itself where the answer says
        no more than that. What it says beyond has no place in such a cell.
    .overwrite_cells = Write over texts, formulas, locked cells
    .overwrite_cells-long =
        Without it a cell that holds another text is kept, and nothing is
        written where a formula or a locked cell would be hit.
    .force = Overwrite the output file
    .dry_run = Only show which answer goes where
    .examples =
        {"  "}kisai fill check.xlsx "Order Cloud" --dry-run
        {"  "}kisai fill check.xlsx "Order Cloud" -o reply.xlsx
        {"  "}kisai fill check.xlsx "Order Cloud" -o reply.xlsx --map 27=Sheet1!D5
command-import = Reads answers from a file into a draft.
    .long =
        Reads xlsx (kisai's own and other people's copies of a form), CSV and JSON,
        and says what was found for each field. What is ambiguous isn't taken.
        Answers in a draft are replaced only where --take says so.
    .file = The file, or - for standard input
    .name = Name of the new draft
    .name-long = By default as the file says, or as it is called.
    .form = Id of the form
    .form-long = By default the one that the file names or fits best.
    .into = Fill the empty fields of this draft
    .take = Also replace: theirs, uncontested, or a field
    .take-long =
        theirs replaces every answer that differs, but where only the draft
        changed since the file was exported; uncontested only those that only
        the file changed; certification_no the certification number. May be
        given several times.
    .dry_run = Only show what is found, write nothing
    .ask = Ask on the screen what is in doubt or differs
    .ask-long =
        Opens the screen with the draft beside the file: each answer is taken
        or left, and where several could be meant, one is chosen.
    .examples =
        {"  "}kisai import sheet.xlsx --dry-run
        {"  "}kisai import sheet.xlsx --name "Order Cloud"
        {"  "}kisai import back.xlsx --into "Order Cloud" --take uncontested
        {"  "}kisai import back.xlsx --into "Order Cloud" --ask
command-forms = Lists the forms.
    .long = The built-in ones first, then those in the folder forms/ of the data folder.
    .examples =
        {"  "}kisai forms
        {"  "}kisai forms show aspic-93
        {"  "}kisai forms check ./my-form
command-forms-show = Shows the items and fields of a form.
    .long = Each field with its number and place, its id and its prompt.
    .id = Id of the form
    .item = Only one item, with its guidance
    .examples =
        {"  "}kisai forms show aspic-93
        {"  "}kisai forms show aspic-93 --item 57
command-forms-check = Checks the folder of a form that you wrote.
    .long =
        Tells every fault with its file, its line and what to do. The exit code is 1 if
        there is one, 3 if a file can't be read.

        The folder's name is the form's id. In it stand form.json (the structure) and
        ja.ftl, en.ftl or both (the words). kisai schema form shows how form.json is
        written.

        The words are Fluent, "id = words", with these ids:
        {"  "}form-title               the form's title (form-name: a short one for lists)
        {"  "}section-SECTION          a section's title
        {"  "}item-NO                  an item's name (.group: category; .why .how .pitfall)
        {"  "}field-FIELD              what is asked (.example .weak .usual)
        {"  "}  .choice-CHOICE         an option (fields of kind choice)
        {"  "}  .column-COLUMN         a column's title (fields of kind table)
        {"  "}print-column-HEADING     the heading of a printed column
        {"  "}mark-required and so on  the printed mark of required fields
        {"  "}precondition-ID          the heading of a precondition (.text: its text)
        {"  "}unit-UNIT                a unit of measure
    .folder = Folder with form.json and the files of words
    .examples =
        {"  "}kisai forms check ./my-form
command-schema = Prints the shape of the JSON (JSON Schema).
    .long =
        For programs that read kisai's files or what it prints. Each has a version,
        which is raised when anything in it goes or changes its meaning.
    .of = Which JSON (export if not given)
    .of-long =
        One of: draft, export, findings, contradictions, list, show,
        actions, next, quick, suggest, host, describe, diff,
        checkpoints, trash, import, fill, form (how a form is
        written), form-tree, form-check, forms, guide, settings,
        doctor
    .examples =
        {"  "}kisai schema export > export.schema.json
        {"  "}kisai schema findings
command-settings = Shows or changes what is chosen for the program.
    .long =
        language: Without one chosen, the program follows the locale.
        clipboard: Whether what is copied on the screen reaches the terminal's
        clipboard too, also over SSH (on unless switched off).
        mouse: Whether the mouse works on the screen (off unless switched on).
        Text of the screen is then selected with Shift held.
    .key = Name of the setting (language, clipboard or mouse)
    .value = New value (ja or en; on or off)
    .unset = Choose nothing
    .examples =
        {"  "}kisai settings
        {"  "}kisai settings language ja
        {"  "}kisai settings language --unset
        {"  "}kisai settings mouse on
command-keys = Lists the keys.
    .long = The keys of every screen, as F1 shows them there.
    .commands = List which command does what each action does
    .examples =
        {"  "}kisai keys
        {"  "}kisai keys --commands
command-help = Explains a command, or the keys.
    .long = kisai help set is the same as kisai set --help.
    .topic = A command, or keys
    .examples =
        {"  "}kisai help
        {"  "}kisai help forms show
        {"  "}kisai help keys
command-man = Prints the manual page, or writes all pages into a folder.
    .long =
        One page for the program and one for each command, in the language chosen.
        A page that says something else is replaced only with --force.
    .dir = Folder to write the pages into
    .force = Replace pages that are there
    .examples =
        {"  "}kisai man | man -l -
        {"  "}kisai man ~/.local/share/man/man1
        {"  "}kisai man --lang ja ~/.local/share/man/ja/man1
command-completions = Prints a script that has a shell complete commands and names.
    .long =
        With it the shell completes commands, options, forms, and also the names of
        your drafts, their fields and findings: it asks kisai for them.
        Print the script anew at each start of the shell, as in the examples.
    .shell = The shell
    .examples =
        {"  "}source <(kisai completions bash)            in ~/.bashrc
        {"  "}source <(kisai completions zsh)             in ~/.zshrc, behind compinit
        {"  "}kisai completions fish | source             in ~/.config/fish/config.fish
        {"  "}kisai completions powershell | Out-String | Invoke-Expression
command-doctor = Tells the state of kisai, its folders and the terminal.
    .long =
        For reports of faults: versions, folders, language, what the terminal answers
        and how wide it draws characters. No answer, title, client or name of a draft
        is in it; the paths of the folders are.
    .examples =
        {"  "}kisai doctor
        {"  "}kisai doctor --json > report.json
command-licences = Prints the licences of kisai and of what it is made of.
    .long = MIT and Apache-2.0, then the notices of the libraries in this program.
    .examples =
        {"  "}kisai licences

## Licences, manual pages, state

licences-own = kisai { $version } is licensed under MIT or Apache-2.0, as you like.
licences-others = kisai is made with the libraries below, under their own licences.
man-manual = kisai manual
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-examples = EXAMPLES
message-man-pages = Manual pages: { $count }, in { $path }
doctor-version = Version
doctor-format = Format of drafts
doctor-language = Language (chosen by)
doctor-colours = Colours
doctor-stdin = Standard input is a terminal
doctor-stdout = Standard output is a terminal
doctor-size = Window
doctor-attributes = Kind of terminal (DA1)
doctor-name = Name of the terminal (XTVERSION)
doctor-no-answer = no answer
doctor-drafts = Drafts
doctor-damaged = Unreadable drafts
doctor-in-trash = Drafts in the trash
doctor-recovered = Texts saved elsewhere
doctor-left-over = Leftover temporary files
doctor-environment = Environment
doctor-unset = not set
doctor-folders = Folders
doctor-not-there = not there yet
doctor-not-writable = NOT WRITABLE
doctor-open-to-others = OTHER USERS CAN READ OR WRITE IT
doctor-built-in = built in
doctor-own = your own
doctor-widths = Widths of characters, in columns
doctor-character = Character
doctor-expected = expected
doctor-measured = measured
doctor-differs = DIFFERS
