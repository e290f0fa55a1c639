//! A draft that is begun from another one, on the list of drafts: from which, of which form, and what comes of it.

use super::app::Model;
use super::event::{Effect, Request};
use super::overlay::{List, ListPurpose, Overlay};
use crate::core::crosswalk::Carried;
use crate::core::notice::Notice;
use crate::core::order::Order as _;
use crate::store::summary::SummaryState;

/// A draft from which another one may be begun.
pub struct Source {
    /// Its name.
    pub name: String,
    /// What the list tells of it.
    pub state: SummaryState,
}

/// What would come of drafts that are begun from another one.
pub struct Prospects {
    /// The name of that one.
    pub from: String,
    /// How the person calls it.
    pub title: String,
    /// By the ids of the forms, its own first.
    pub forms: Vec<(String, Carried)>,
}

impl Prospects {
    /// Whether a draft of a form would have every answer.
    #[must_use]
    pub fn is_renewal(&self, form: &str) -> bool {
        self.forms.first().is_some_and(|(own, _)| own == form)
    }
}

/// What comes, or came, of a draft that is begun from another one, in the first message for one of the same form, in the
/// second for another form.
#[must_use]
pub fn carried_notice([renewal, across]: [&'static str; 2], is_renewal: bool, carried: Carried) -> Notice {
    Notice::new(if is_renewal { renewal } else { across })
        .with("count", carried.carried)
        .with("suggested", carried.suggested)
        .with("open", carried.open)
}

impl Model {
    /// The drafts that can be read: those of the marked draft's client first, without one those of the draft touched
    /// last; of each client the last touched first.
    pub(super) fn sources(&self) -> Vec<Source> {
        let readable = self.home.list().iter().filter_map(|summary| {
            let state = summary.state.as_ref().ok()?.clone();
            Some(Source { name: summary.name.clone(), state })
        });
        let mut sources: Vec<Source> = readable.collect();
        let marked = self.home.marked().and_then(|summary| summary.state.as_ref().ok());
        let client = marked.or(sources.first().map(|source| &source.state)).map(|state| state.client.trim().to_owned());
        sources.order_by_key(|source| Some(source.state.client.trim()) != client.as_deref());
        sources
    }

    /// Offers the drafts from which one may be begun.
    pub(super) fn offer_sources(&mut self) {
        let sources = self.sources();
        self.overlay = Some(Overlay::List(List::new(ListPurpose::Sources(sources))));
    }

    /// Offers the forms, each with what would come of it.
    pub(super) fn offer_prospects(&mut self, prospects: Result<Prospects, Notice>) {
        match prospects {
            Ok(prospects) => self.overlay = Some(Overlay::List(List::new(ListPurpose::Prospects(prospects)))),
            Err(notice) => self.message = Some(notice),
        }
    }

    /// Makes a draft of the form that was chosen, and tells what came of it once it is open.
    pub(super) fn begin_from(&mut self, prospects: &Prospects, form: usize) -> Vec<Effect> {
        let Some((form, carried)) = prospects.forms.get(form) else { return Vec::new() };
        let date = self.clock.now().strftime("%Y-%m-%d").to_string();
        let values = [("title", prospects.title.as_str().into()), ("date", date.into())];
        let title = self.words.say_with("title-of-begun-draft", &values);
        self.begun = Some(carried_notice(
            ["message-begun-renewal", "message-begun-across"],
            prospects.is_renewal(form),
            *carried,
        ));
        vec![Effect::Ask(Request::CreateFrom { title, form: form.clone(), from: prospects.from.clone() })]
    }
}
