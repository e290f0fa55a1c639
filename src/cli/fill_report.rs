//! Which answer goes into which cell of a workbook, and what is doubtful, for a person or as JSON.

use serde::Serialize;

use super::import_report::excerpt;
use super::{CommandError, Context, Output};
use crate::core::form::FieldIx;
use crate::export::fill::Obstacle;
use crate::import::Place;
use crate::import::rows::How;
use crate::import::template::Template;
use crate::words::FormFolder;

/// So many prompts of no field are shown one by one.
const MOST_STRANGE: usize = 20;

/// What becomes of a field that is answered or asked.
pub(super) struct Planned {
    pub field: FieldIx,
    pub outcome: Outcome,
    /// What the cell is to hold, if it changes.
    pub text: Option<String>,
    pub places: Vec<Place>,
    pub how: Option<How>,
    /// Why the cell can't be written.
    pub obstacle: Option<Obstacle>,
    /// Whether the cell can't show the text whole.
    pub is_hidden: bool,
}

impl Planned {
    /// Notes why the cell can't be written.
    pub fn meets(&mut self, obstacle: Obstacle) {
        self.obstacle = Some(obstacle);
        self.outcome = Outcome::Obstructed;
    }
}

/// What becomes of a field, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The answer goes into its cell.
    Written,
    /// The box that says the same is ticked.
    Ticked,
    /// A box is ticked that says less than the answer.
    TickedInPart,
    /// The cell has boxes, of which one says less than the answer.
    Boxes,
    /// Something stands in the way.
    Obstructed,
    /// The cell holds it already.
    Same,
    /// The cell holds another text, which stays.
    Kept,
    /// There are several cells, or none that is surely the field's.
    Ambiguous,
    /// The draft has no answer.
    Open,
    /// The workbook doesn't ask for it.
    Missed,
}

impl Outcome {
    fn id(self) -> &'static str {
        match self {
            Outcome::Written => "written",
            Outcome::Ticked | Outcome::TickedInPart => "ticked",
            Outcome::Boxes => "boxes",
            Outcome::Obstructed => "obstructed",
            Outcome::Same => "same",
            Outcome::Kept => "kept",
            Outcome::Ambiguous => "ambiguous",
            Outcome::Open => "open",
            Outcome::Missed => "missed",
        }
    }
}

/// All that is to be told.
pub(super) struct Plan<'a> {
    pub folder: &'a FormFolder,
    pub planned: &'a [Planned],
    pub template: &'a Template,
}

/// Which answers go into which cells of a workbook, as JSON.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Filled"))]
pub(super) struct Report<'a> {
    form: &'a str,
    counts: Counts,
    fields: Vec<ReportedField<'a>>,
    /// What the workbook asks that no field is.
    strange: Vec<ReportedStrange<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Counts {
    asked: usize,
    written: usize,
    ticked: usize,
    boxes: usize,
    obstructed: usize,
    same: usize,
    kept: usize,
    ambiguous: usize,
    open: usize,
    missed: usize,
    strange: usize,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ReportedField<'a> {
    no: u32,
    field: &'a str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    how: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    obstacle: Option<&'static str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    hidden: bool,
    places: Vec<String>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct ReportedStrange<'a> {
    prompt: &'a str,
    place: String,
}

pub(super) fn print(plan: &Plan<'_>, is_json: bool, context: &Context, out: &mut Output) -> Result<(), CommandError> {
    if is_json { Ok(out.json(&report(plan))?) } else { lines(plan, context, out) }
}

fn counts(plan: &Plan<'_>) -> Counts {
    let of = |outcome| plan.planned.iter().filter(|planned| planned.outcome == outcome).count();
    let missed = of(Outcome::Missed);
    Counts {
        asked: plan.planned.len() - missed,
        written: of(Outcome::Written),
        ticked: of(Outcome::Ticked) + of(Outcome::TickedInPart),
        boxes: of(Outcome::Boxes),
        obstructed: of(Outcome::Obstructed),
        same: of(Outcome::Same),
        kept: of(Outcome::Kept),
        ambiguous: of(Outcome::Ambiguous),
        open: of(Outcome::Open),
        missed,
        strange: plan.template.strange.len(),
    }
}

fn report<'a>(plan: &Plan<'a>) -> Report<'a> {
    let form = &*plan.folder.form;
    let field = |planned: &Planned| ReportedField {
        no: form[form[planned.field].item].no,
        field: &form[planned.field].id,
        outcome: planned.outcome.id(),
        how: planned.how.map(How::id),
        obstacle: planned.obstacle.map(Obstacle::id),
        hidden: planned.is_hidden,
        places: planned.places.iter().map(Place::name).collect(),
    };
    let strange = plan.template.strange.iter();
    Report {
        form: &form.id,
        counts: counts(plan),
        fields: plan.planned.iter().map(field).collect(),
        strange: strange.map(|(prompt, place)| ReportedStrange { prompt, place: place.name() }).collect(),
    }
}

fn lines(plan: &Plan<'_>, context: &Context, out: &mut Output) -> Result<(), CommandError> {
    let (form, words) = (&*plan.folder.form, &context.words);
    let counts = counts(plan);
    let args = [
        ("form", form.id.as_str().into()),
        ("asked", counts.asked.into()),
        ("written", counts.written.into()),
        ("same", counts.same.into()),
        ("kept", counts.kept.into()),
        ("ambiguous", counts.ambiguous.into()),
        ("open", counts.open.into()),
        ("missed", counts.missed.into()),
        ("strange", counts.strange.into()),
    ];
    out.line(&words.say_with("fill-summary", &args))?;
    if counts.ticked + counts.boxes > 0 {
        let args = [("ticked", counts.ticked.into()), ("left", counts.boxes.into())];
        out.line(&words.say_with("fill-boxes-summary", &args))?;
    }
    for planned in plan.planned.iter().filter(|planned| planned.outcome != Outcome::Open) {
        let name = plan.folder.words.item(context.language(), form, form[planned.field].item);
        let places: Vec<String> = planned.places.iter().map(Place::name).collect();
        let state = words.say(state(planned));
        let line = format!("{state}  {}  {name}  {}", form.short_name(planned.field), places.join(", "));
        out.line(line.trim_end())?;
    }
    for (prompt, place) in plan.template.strange.iter().take(MOST_STRANGE) {
        out.line(&format!("{}  {}  {}", words.say("fill-strange"), place.name(), excerpt(prompt)))?;
    }
    Ok(())
}

fn state(planned: &Planned) -> &'static str {
    match planned.obstacle {
        Some(Obstacle::Formula) => return "fill-obstacle-formula",
        Some(Obstacle::SharedFormula) => return "fill-obstacle-shared-formula",
        Some(Obstacle::Locked) => return "fill-obstacle-locked",
        Some(Obstacle::TooLong) => return "fill-obstacle-too-long",
        Some(Obstacle::NoSheet) => return "fill-obstacle-no-sheet",
        None => {}
    }
    match planned.outcome {
        Outcome::Written if planned.is_hidden => "fill-hidden",
        Outcome::Written if planned.how.is_some_and(How::is_doubtful) => "fill-doubtful",
        Outcome::Written => "fill-written",
        Outcome::Ticked => "fill-ticked",
        Outcome::TickedInPart => "fill-ticked-in-part",
        Outcome::Boxes => "fill-boxes",
        Outcome::Obstructed | Outcome::Same | Outcome::Open => "fill-same",
        Outcome::Kept => "fill-kept",
        Outcome::Ambiguous => "fill-ambiguous",
        Outcome::Missed => "fill-missed",
    }
}
