//! How the parts of compared drafts are called: numbers, names, and what is demanded of them.

use super::form_folder::FormFolder;
use super::program::Words;
use crate::core::compare::Part;
use crate::core::comparison::{Alone, Comparison};
use crate::core::form::{Form, Requirement};

/// The number of a part as its form prints it; empty where it has none.
#[must_use]
pub fn part_no(form: &Form, part: &Part) -> String {
    match part {
        Part::Field(field) => form.short_name(*field),
        Part::Item(item) => form[*item].no.to_string(),
        Part::Title | Part::Client | Part::CertificationNo | Part::NoLongerAsked(_) => String::new(),
    }
}

impl Words {
    /// What a part is called: a field by its prompt.
    #[must_use]
    pub fn part_name(&self, folder: &FormFolder, part: &Part) -> String {
        let form = &folder.form;
        match part {
            Part::Field(field) => folder.words.prompt(self.language(), form, *field),
            Part::Item(item) => folder.words.item(self.language(), form, *item),
            Part::NoLongerAsked(id) => self.say_with("show-no-longer-asked", &[("field", id.as_str().into())]),
            Part::Title | Part::Client | Part::CertificationNo => self.say(&format!("part-{}", part.id(form))),
        }
    }

    /// Which part of an earlier draft stands against which one of a later draft: one number where they are the same.
    #[must_use]
    pub fn part_numbers(&self, (old_form, old): (&Form, &Part), (form, new): (&Form, &Part)) -> String {
        let number = part_no(form, new);
        if number.is_empty() || old_form.id == form.id {
            return number;
        }
        let values = [("old", part_no(old_form, old).into()), ("new", number.as_str().into())];
        self.say_with("differences-numbers", &values)
    }

    /// What was demanded, and what is now.
    #[must_use]
    pub fn requirements(
        &self,
        (old_folder, old): (&FormFolder, Requirement),
        (folder, new): (&FormFolder, Requirement),
    ) -> String {
        let values = [("old", self.requirement(old_folder, old).into()), ("new", self.requirement(folder, new).into())];
        self.say_with("differences-requirements", &values)
    }

    /// Of the drafts of two forms, how many fields were compared and how many have no counterpart.
    #[must_use]
    pub fn without_counterpart(&self, comparison: &Comparison) -> String {
        let answered = |alone: &[Alone]| alone.iter().filter(|alone| alone.is_answered).count();
        let Comparison { fields, only_old, only_new, .. } = comparison;
        let values = [
            ("fields", (*fields).into()),
            ("old", only_old.len().into()),
            ("old_answered", answered(only_old).into()),
            ("new", only_new.len().into()),
            ("new_answered", answered(only_new).into()),
        ];
        self.say_with("differences-alone", &values)
    }

    fn requirement(&self, folder: &FormFolder, requirement: Requirement) -> String {
        match requirement {
            Requirement::None => self.say("requirement-none"),
            marked => folder.words.mark(self.language(), marked),
        }
    }
}
