//! Words for people: the choice of language, and messages made into text.

mod blocks;
mod catalog;
mod crosswalk;
mod folder_fault;
mod form_folder;
mod form_words;
mod guidance;
mod hosting;
mod language;
mod listed_form;
mod parts;
mod program;
mod quick;
mod search;
mod source;
mod suggestions;
mod word_faults;

pub use catalog::{Args, Broken, Catalog};
pub use crosswalk::CrosswalkWords;
pub use fluent::FluentValue;
pub use folder_fault::{FolderFault, What};
pub use form_folder::{FormFolder, ITEM_PARTS, MissingGuidance, WordsFile};
pub use form_words::FormWords;
pub use guidance::{GuidancePart, guidance};
pub use hosting::{Proposal, proposals};
pub use language::Language;
pub use listed_form::ListedForm;
pub use parts::part_no;
pub use program::Words;
pub use quick::{QuickAnswer, answer_language, client_language, quick_answers, quick_answers_of};
pub use search::search_index;
pub use suggestions::{OtherDraft, SuggestedBy, Suggestion, suggestions};
