//! A list of many drafts, as the disk would tell it.

use kisai::core::builtin;
use kisai::core::progress::Progress;
use kisai::core::work::WorkCounts;
use kisai::store::Summary;
use kisai::store::summary::SummaryState;
use kisai::ui::event::{Event, Reply};
use kisai::words::ListedForm;

use crate::now::NOW;

/// What the list tells of a draft.
pub fn draft(name: &str, title: &str, client: &str, form: &str) -> Summary {
    let state = SummaryState {
        title: title.to_owned(),
        client: client.to_owned(),
        form: form.to_owned(),
        work: WorkCounts::default(),
        progress: Progress::default(),
        counts: [0; 3],
        term: None,
        updated: NOW.to_owned(),
        absence: None,
    };
    Summary { name: name.to_owned(), state: Ok(state) }
}

/// So many drafts of a hundred clients.
pub fn drafts(count: usize) -> Vec<Summary> {
    let forms = ["aspic-93", "mic-94", "meti-49"];
    let of = |no: usize| {
        let title = format!("受発注クラウド 第{no:05}期");
        draft(&format!("受発注クラウド-{no:05}"), &title, &format!("株式会社サンプル{}号", no % 100), forms[no % 3])
    };
    (0..count).map(of).collect()
}

/// The list is read.
pub fn listed(drafts: Vec<Summary>) -> Event {
    let forms = builtin::ALL.iter().map(ListedForm::builtin);
    Event::Reply(Reply::Listed { drafts: Ok(drafts), forms: forms.collect(), faulty: None, loose: None })
}
