//! What can go wrong on the disk, each a thing that a person can be told.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::forms::Absence;
use super::lock::Holder;
use crate::core::draft::DraftError;
use crate::core::notice::{Notice, NoticeValue};

/// What can go wrong on the disk.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The platform has no home folder and `KISAI_HOME` isn't set.
    #[error("no home folder")]
    NoHome,
    /// A file or folder can't be read.
    #[error("can't read {path}: {cause}")]
    Read {
        /// The file.
        path: PathBuf,
        /// From the system.
        cause: io::Error,
    },
    /// A file or folder can't be written.
    #[error("can't write {path}: {cause}")]
    Write {
        /// The file.
        path: PathBuf,
        /// From the system.
        cause: io::Error,
    },
    /// There is no draft of this name.
    #[error("no draft {0}")]
    NoDraft(String),
    /// There is a draft of this name already.
    #[error("draft {0} exists")]
    Exists(String),
    /// A name without a character that a file name may have.
    #[error("empty name")]
    EmptyName,
    /// The file is no draft.
    #[error("{path} is damaged: {cause}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        cause: DraftError,
    },
    /// Written by a newer program; may only be read.
    #[error("{0} has a newer format")]
    Newer(PathBuf),
    /// Written by a newer program in a shape that this one can't read.
    #[error("{0} has a newer shape")]
    NewerShape(PathBuf),
    /// The draft's form is neither built in nor, without faults, in the user's folder.
    #[error("{path}: no form {}", absence.form)]
    NoForm {
        /// The file.
        path: PathBuf,
        /// Which form, and why it isn't at hand.
        absence: Absence,
    },
    /// Larger than any draft.
    #[error("{0} is too large")]
    TooLarge(PathBuf),
    /// The draft would hold more than may be read again.
    #[error("{0} would be too large")]
    NoRoom(PathBuf),
    /// Another program wrote the draft's file since it was read.
    #[error("{0} was changed by another program")]
    ChangedByOther(PathBuf),
    /// Someone else has the draft open.
    #[error("draft {name} is in use")]
    InUse {
        /// The draft's name.
        name: String,
        /// Who has it open.
        holder: Holder,
    },
    /// The draft has no checkpoint of this number.
    #[error("no checkpoint {0}")]
    NoCheckpoint(u32),
    /// Nothing of this name lies in the trash.
    #[error("{0} is not in the trash")]
    NotInTrash(String),
    /// A folder, a device, a pipe, a link.
    #[error("{0} is no regular file")]
    NotAFile(PathBuf),
}

impl StoreError {
    /// For `map_err` on reading a path.
    pub fn read(path: &Path) -> impl FnOnce(io::Error) -> Self + use<'_> {
        |cause| StoreError::Read { path: path.to_owned(), cause }
    }

    /// For `map_err` on writing a path.
    pub fn write(path: &Path) -> impl FnOnce(io::Error) -> Self + use<'_> {
        |cause| StoreError::Write { path: path.to_owned(), cause }
    }

    /// For `map_err` on reading the text of a draft's file.
    pub fn draft(path: &Path) -> impl FnOnce(DraftError) -> Self + use<'_> {
        |cause| match cause {
            DraftError::Newer(_) => StoreError::NewerShape(path.to_owned()),
            DraftError::TooLarge => StoreError::TooLarge(path.to_owned()),
            cause => StoreError::Damaged { path: path.to_owned(), cause },
        }
    }

    /// The error as something to tell a person.
    #[must_use]
    pub fn notice(&self) -> Notice {
        let at = |id: &'static str, path: &Path| Notice::new(id).with("path", path.display().to_string());
        match self {
            StoreError::NoHome => Notice::new("error-no-home"),
            StoreError::Read { path, cause } => at("error-read", path).with("cause", io_cause(cause)),
            StoreError::Write { path, cause } => at("error-write", path).with("cause", io_cause(cause)),
            StoreError::NoDraft(name) => Notice::new("error-no-draft").with("name", name.as_str()),
            StoreError::Exists(name) => Notice::new("error-draft-exists").with("name", name.as_str()),
            StoreError::EmptyName => Notice::new("error-empty-name"),
            StoreError::Damaged { path, cause } => at("error-damaged", path).with("cause", damage(cause)),
            StoreError::Newer(path) => at("error-newer", path),
            StoreError::NewerShape(path) => at("error-newer-shape", path),
            StoreError::NoForm { path, absence } => {
                at("error-no-form-of-draft", path).with("absence", absence.notice())
            }
            StoreError::TooLarge(path) => at("error-too-large", path),
            StoreError::NoRoom(path) => at("error-no-room", path),
            StoreError::NotAFile(path) => at("error-not-a-file", path),
            StoreError::ChangedByOther(path) => at("error-changed-by-other", path),
            StoreError::InUse { name, holder } => {
                Notice::new("error-in-use").with("name", name.as_str()).with("holder", holder.notice())
            }
            StoreError::NoCheckpoint(no) => Notice::new("error-no-checkpoint").with("no", *no),
            StoreError::NotInTrash(name) => Notice::new("error-not-in-trash").with("name", name.as_str()),
        }
    }
}

/// What is wrong with a damaged file.
#[must_use]
pub fn damage(cause: &DraftError) -> NoticeValue {
    match cause {
        DraftError::NotUtf8 => NoticeValue::Message("io-not-utf8"),
        DraftError::Damaged { .. } | DraftError::Newer(_) | DraftError::TooLarge => {
            NoticeValue::Text(cause.to_string())
        }
    }
}

/// The cause of a failure in our words where we have them, else in the system's.
#[must_use]
pub fn io_cause(cause: &io::Error) -> NoticeValue {
    use io::ErrorKind;
    match cause.kind() {
        ErrorKind::NotFound => NoticeValue::Message("io-not-found"),
        ErrorKind::PermissionDenied => NoticeValue::Message("io-permission-denied"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => NoticeValue::Message("io-storage-full"),
        ErrorKind::ReadOnlyFilesystem => NoticeValue::Message("io-read-only"),
        ErrorKind::AlreadyExists => NoticeValue::Message("io-already-exists"),
        ErrorKind::IsADirectory => NoticeValue::Message("io-is-a-directory"),
        ErrorKind::NotADirectory => NoticeValue::Message("io-not-a-directory"),
        ErrorKind::InvalidData => NoticeValue::Message("io-not-utf8"),
        ErrorKind::InvalidFilename => NoticeValue::Message("io-invalid-name"),
        ErrorKind::FileTooLarge => NoticeValue::Message("io-file-too-large"),
        _ if cause.raw_os_error() == Some(rustix::io::Errno::IO.raw_os_error()) => NoticeValue::Message("io-device"),
        _ if cause.raw_os_error() == Some(rustix::io::Errno::NXIO.raw_os_error()) => {
            NoticeValue::Message("io-not-a-file")
        }
        _ => NoticeValue::Text(cause.to_string()),
    }
}
