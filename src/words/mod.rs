//! Words for people: the choice of language, and messages made into text.

mod catalog;
mod crosswalk;
mod form_folder;
mod form_words;
mod guidance;
mod hosting;
mod language;
mod parts;
mod program;
mod quick;
mod search;
mod suggestions;

pub use catalog::{Args, Broken, Catalog};
pub use crosswalk::CrosswalkWords;
pub use fluent::FluentValue;
pub use form_folder::{FolderFault, FormFolder, ITEM_PARTS, MissingGuidance};
pub use form_words::FormWords;
pub use guidance::{GuidancePart, guidance};
pub use hosting::{Proposal, proposals};
pub use language::Language;
pub use parts::part_no;
pub use program::Words;
pub use quick::{QuickAnswer, answer_language, client_language, quick_answers, quick_answers_of};
pub use search::search_index;
pub use suggestions::{OtherDraft, SuggestedBy, Suggestion, suggestions};
