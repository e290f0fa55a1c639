//! What each command over drafts says, in both languages. Read a snapshot before accepting it.

use super::*;

/// A person's session: each command as typed, then what it printed.
struct Transcript<'a> {
    kisai: &'a Kisai,
    text: String,
}

impl Transcript<'_> {
    fn type_in(&mut self, words: &[&str]) {
        self.type_with(words, "");
    }

    fn type_with(&mut self, words: &[&str], input: &str) {
        let ran = self.kisai.run_with_input(words, input.as_bytes());
        let shown =
            |word: &&str| if word.is_empty() || word.contains(' ') { format!("'{word}'") } else { (*word).to_owned() };
        self.text += &format!("$ kisai {}\n{}", words.iter().map(shown).collect::<Vec<_>>().join(" "), ran.out);
        self.text.extend(ran.err.lines().map(|line| format!("! {line}\n")));
        if ran.exit != 0 {
            self.text += &format!("= {}\n", ran.exit);
        }
        self.text.push('\n');
    }
}

fn transcript(name: &str, arrange: impl Fn(&Kisai), session: impl Fn(&mut Transcript<'_>)) {
    for language in Language::ALL {
        let kisai = Kisai::new(language);
        arrange(&kisai);
        let mut transcript = Transcript { kisai: &kisai, text: String::new() };
        session(&mut transcript);
        let home = kisai.home().display().to_string();
        let text = transcript.text.replace(&home, "$KISAI_HOME");
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/commands"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(format!("{name}-{}", language.code()), text.trim_end()));
    }
}

/// A draft of the 93-item sheet, begun in Japanese.
fn begun(kisai: &Kisai) {
    kisai.run(&["new", "demo"]).succeeds();
    kisai.run(&["set", "demo", "27", "サンプル受発注クラウド"]).succeeds();
    kisai.run(&["set", "demo", "72", "専用建物"]).succeeds();
}

fn small_demo(kisai: &Kisai) {
    kisai.run(&["new", "demo", "--form", "small"]).succeeds();
}

#[test]
fn flag() {
    transcript("flag", small_demo, |person| {
        person.type_in(&["flag", "demo", "2", "--ask", "情報システム部", "種類は甲でよいか"]);
        person.type_in(&["flag", "demo", "1.2"]);
        person.type_in(&["flag", "demo", "1.2", "--clear"]);
        person.type_in(&["flag", "demo", "1"]);
        person.type_in(&["flag", "demo", "2", "--clear", "--ask", "x"]);
    });
}

#[test]
fn note() {
    transcript("note", small_demo, |person| {
        person.type_in(&["note", "demo", "2"]);
        person.type_with(&["note", "demo", "2", "-"], "一行目\n二行目\n");
        person.type_in(&["note", "demo", "2"]);
        person.type_in(&["note", "demo", "2", "--clear"]);
        person.type_in(&["note", "demo", "2"]);
        person.type_in(&["note", "demo", "9", "x"]);
    });
}

#[test]
fn done() {
    transcript("done", small_demo, |person| {
        person.type_in(&["done", "demo", "2"]);
        person.type_in(&["done", "demo", "2", "--undo"]);
        person.type_in(&["done", "demo", "9"]);
    });
}

#[test]
fn confirm() {
    let carried = |kisai: &Kisai| {
        small_demo(kisai);
        super::beside::carry(kisai, &[("1-name", "名"), ("2-type", "①甲")]);
    };
    transcript("confirm", carried, |person| {
        person.type_in(&["confirm", "demo", "1", "9"]);
        person.type_in(&["confirm", "demo", "1", "2"]);
        person.type_in(&["confirm", "demo", "1"]);
        person.type_in(&["confirm", "demo"]);
    });
}

#[test]
fn accept() {
    let warned = |kisai: &Kisai| {
        small_demo(kisai);
        kisai.run(&["set", "demo", "2", "無し"]).succeeds();
    };
    transcript("accept", warned, |person| {
        person.type_in(&["accept", "demo", "2", "adverse-no", "--withdraw"]);
        person.type_in(&["accept", "demo", "2", "adverse-no", "専用の環境のため"]);
        person.type_in(&["accept", "demo", "2", "adverse-no", "--withdraw"]);
        person.type_in(&["accept", "demo", "2", "adverse-no", "x", "--withdraw"]);
        person.type_in(&["accept", "demo", "2", "adverse-no"]);
    });
}

#[test]
fn set_of_many() {
    transcript("set", small_demo, |person| {
        person.type_with(&["set", "demo", "--json", "-"], r#"{"1.1": "名", "2-type": "①甲"}"#);
        person.type_with(&["set", "demo", "--csv", "-"], "欄,文\n1.1,名\n1.2,\"二行の\n文\"\n");
        person.type_with(&["set", "demo", "--csv", "-"], "1,a\n9,b\n2,c\n2-type,d\n1.1\n");
        person.type_with(&["set", "demo", "--csv", "-"], "1.1,a,b\n2,c\n");
        person.type_with(&["set", "demo", "--csv", "-"], "1.1,\"a\n2,c\n");
        person.type_with(&["set", "demo", "--json", "-"], r#"{"1.1": 1, "9": "x", "2": "a", "2": "b"}"#);
        person.type_with(&["set", "demo", "--json", "-"], "[1]");
        person.type_with(&["set", "demo", "--json", "-"], r#"{"kisai_export": 9}"#);
        person.type_in(&["set", "demo", "--csv", "none.csv"]);
        person.type_in(&["set", "demo", "1.1", "x", "--csv", "none.csv"]);
    });
}

#[test]
fn quick() {
    transcript("quick", begun, |person| {
        person.type_in(&["quick", "demo", "9.1"]);
        person.type_in(&["quick", "demo", "29"]);
        person.type_in(&["quick", "demo", "9.1", "1", "--reason", "創業期のため"]);
        person.type_in(&["quick", "demo", "9.1", "2"]);
        person.type_in(&["quick", "demo", "9.1", "2", "--replace"]);
        person.type_in(&["quick", "demo", "9.1", "99"]);
        person.type_in(&["quick", "demo", "9"]);
    });
}

#[test]
fn host() {
    transcript("host", begun, |person| {
        person.type_in(&["host", "demo"]);
        person.type_in(&["host", "demo", "aws"]);
        person.type_in(&["host", "demo", "none"]);
        person.type_in(&["host", "demo", "aws", "--take", "27"]);
        person.type_in(&["host", "demo", "aws", "--take", "73"]);
        person.type_in(&["host", "demo", "aws", "--open"]);
        person.type_in(&["show", "demo", "72"]);
        person.type_in(&["host", "demo", "aws", "--all"]);
        person.type_in(&["show", "demo", "72"]);
    });
}

#[test]
fn guide() {
    transcript("guide", begun, |person| {
        person.type_in(&["guide", "demo", "57"]);
        person.type_in(&["guide", "aspic-93", "30.2", "--both"]);
        person.type_in(&["guide", "small", "3"]);
        person.type_in(&["guide", "none", "1"]);
        person.type_in(&["guide", "demo", "94"]);
    });
}

#[test]
fn actions() {
    let arranged = |kisai: &Kisai| {
        small_demo(kisai);
        kisai.run(&["new", "ready", "--form", "small"]).succeeds();
        kisai.run_with_input(&["set", "ready", "--csv", "-"], "1.1,名\n2,①甲\n".as_bytes()).succeeds();
    };
    transcript("actions", arranged, |person| {
        person.type_in(&["actions", "demo"]);
        person.type_in(&["flag", "demo", "1.1"]);
        person.type_in(&["flag", "demo", "2", "--ask", "情報システム部", "甲か乙か"]);
        person.type_in(&["flag", "demo", "1.2", "--ask", "情報システム部"]);
        person.type_in(&["set", "demo", "2", "無し"]);
        person.type_in(&["actions", "demo"]);
        person.type_in(&["actions", "ready"]);
    });
}

#[test]
fn next() {
    transcript("next", small_demo, |person| {
        person.type_in(&["next", "demo"]);
        person.type_in(&["next", "demo", "--after", "1.1"]);
        person.type_in(&["next", "demo", "--after", "2"]);
        person.type_with(&["set", "demo", "--csv", "-"], "1.1,名\n2,①甲\n");
        person.type_in(&["next", "demo"]);
    });
}

#[test]
fn settings() {
    transcript(
        "settings",
        |_| {},
        |person| {
            person.type_in(&["settings"]);
            person.type_in(&["settings", "language"]);
            person.type_in(&["settings", "language", "fr"]);
            person.type_in(&["settings", "colour"]);
            let own = if person.kisai.language == Language::Ja { "ja" } else { "en" };
            person.type_in(&["settings", "language", own]);
            person.type_in(&["settings"]);
            person.type_in(&["settings", "language", "--unset"]);
            person.type_in(&["settings", "language"]);
        },
    );
}

#[test]
fn rename_copy_describe_delete() {
    transcript("describe", small_demo, |person| {
        person.type_in(&["describe", "demo", "--client", "見本商会", "--certification-no", "123-2604"]);
        person.type_in(&["describe", "demo"]);
        person.type_in(&["rename", "demo", "受発注 2026"]);
        person.type_in(&["copy", "受発注 2026", "受発注 2028"]);
        person.type_in(&["copy", "受発注 2026", "受発注 2028"]);
        person.type_in(&["rename", "demo", "x"]);
        person.type_in(&["delete", "受発注 2026"]);
        person.type_in(&["delete", "受発注 2026"]);
        person.type_in(&["list"]);
    });
}

#[test]
fn list_and_check_of_many() {
    transcript("many", super::many::arrange, |person| {
        person.type_in(&["list", "--totals"]);
        person.type_in(&["list", "--open", "--client", "ｻﾝﾌﾟﾙ"]);
        person.type_in(&["list", "--complete", "--form", "aspic-93"]);
        person.type_in(&["list", "--damaged"]);
        person.type_in(&["check", "--all", "--form", "small"]);
        person.type_in(&["check", "sound", "open"]);
        person.type_in(&["check", "sound", "none"]);
        person.type_in(&["check", "--all", "sound"]);
        person.type_in(&["check", "open", "--complete"]);
    });
}

#[test]
fn commands_of_actions() {
    transcript("keys", |_| {}, |person| person.type_in(&["keys", "--commands"]));
}

#[test]
fn every_command_that_an_action_names_is_there() {
    let kisai = Kisai::new(Language::En);
    for entry in kisai::ui::action::TABLE {
        let Some(command) = entry.action.by_command().command() else { continue };
        let mut words: Vec<&str> = command.split(' ').collect();
        let flag = words.iter().position(|word| word.starts_with("--")).map(|ix| words.remove(ix));
        words.push("--help");
        let help = kisai.run(&words).succeeds().out;
        assert!(flag.is_none_or(|flag| help.contains(flag)), "{command}: {help}");
    }
}
