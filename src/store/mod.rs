//! The disk: where drafts live and how they are written so that none is ever lost or half there.

pub mod atomic;
mod beginning;
pub mod checkpoints;
pub mod clock;
pub mod company;
pub mod drafts;
pub mod error;
pub mod folders;
pub mod forms;
pub mod lock;
pub mod mappings;
pub mod name;
pub mod opening;
mod overview;
pub mod place;
pub mod reading;
pub mod rescue;
pub mod saver;
pub mod scratch;
pub mod settings;
pub mod side;
mod sound;
pub mod spread;
pub mod summary;
pub mod survey;
pub mod trash;
pub mod watch;
pub mod will;

pub use drafts::{Drafts, OpenDraft};
pub use error::StoreError;
pub use folders::Folders;
pub use forms::Forms;
pub use summary::Summary;
