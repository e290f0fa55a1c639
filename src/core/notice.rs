//! Something to tell a person, as a message id with values: the parts that have no words speak in these.

use std::borrow::Cow;

/// Something to tell a person. [`Words::tell`](crate::words::Words::tell) makes a sentence of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Message id in `i18n/`.
    pub id: Cow<'static, str>,
    /// Values of the message's variables.
    pub values: Vec<(&'static str, NoticeValue)>,
}

/// A value in a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoticeValue {
    /// A name, a path, a text of the system.
    Text(String),
    /// A count.
    Number(usize),
    /// Another message without variables.
    Message(&'static str),
    /// Another message with its values.
    Notice(Box<Notice>),
}

impl Notice {
    /// A notice without values.
    #[must_use]
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Notice { id: id.into(), values: Vec::new() }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<NoticeValue>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

impl From<&str> for NoticeValue {
    fn from(text: &str) -> Self {
        NoticeValue::Text(text.to_owned())
    }
}

impl From<String> for NoticeValue {
    fn from(text: String) -> Self {
        NoticeValue::Text(text)
    }
}

impl From<Notice> for NoticeValue {
    fn from(notice: Notice) -> Self {
        NoticeValue::Notice(Box::new(notice))
    }
}

impl From<usize> for NoticeValue {
    fn from(number: usize) -> Self {
        NoticeValue::Number(number)
    }
}

impl From<u32> for NoticeValue {
    fn from(number: u32) -> Self {
        NoticeValue::Number(number as usize)
    }
}
