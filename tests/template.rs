//! The template and the examples: each matches its schema, each schema rejects broken files, and together they follow the content rules.

use std::fs;
use std::path::Path;

use forewarned::checking::{Rule, Runs, check_file};
use forewarned::reading::{read_alert, read_frameworks};
use jsonschema::Validator;
use serde_json::{Value, json};

const TEMPLATE: &str = "public/schema/template.json";
/// The largest file, in bytes, that an editor should have to read.
const LIMIT: usize = 10_000;

/// Returns each example, its place in the template, and a change that its schema must reject.
fn examples() -> [(&'static str, &'static str, (&'static str, Value)); 10] {
    [
        ("statement", "/background/0/statements/0", ("when", json!("last year"))),
        ("stage", "/stages/2", ("claim", json!("x".repeat(49)))),
        ("risk-factor", "/risk_factors/0", ("fit", json!("perfect"))),
        ("recommendation", "/recommendations/0", ("addressee", json!("The Council"))),
        ("check", "/checks/0", ("finding", json!("proved"))),
        ("fear", "/fears/0", ("about", json!(["p1-vote"]))),
        ("event", "/events/0", ("stages", json!(["twelfth"]))),
        ("tie", "/ties/0", ("to", json!("stage"))),
        ("teaching", "/teaching", ("ages", json!(16))),
        ("source", "/sources/2", ("url", json!("example.org"))),
    ]
}

fn value(path: impl AsRef<Path>) -> Value {
    serde_json::from_slice(&fs::read(&path).expect("a file")).expect("JSON")
}

/// Returns the schema that a file names, resolved relative to the file.
fn schema_of(path: &Path, file: &Value) -> Validator {
    let named = file["$schema"].as_str().expect("a schema");
    let schema = value(path.parent().expect("a folder").join(named));
    jsonschema::validator_for(&schema).expect("a schema")
}

fn factors() -> Vec<String> {
    let file = |name: &str| fs::read(format!("public/frameworks/{name}.json")).expect("a framework");
    let frameworks = read_frameworks(&file("ten-stages"), &file("risk-factors")).expect("frameworks").value;
    frameworks.factors.factors.iter().map(|factor| factor.id.to_string()).collect()
}

#[test]
fn template_is_short_matches_its_schema_and_follows_the_rules() {
    let bytes = fs::read(TEMPLATE).expect("the template");
    assert!(bytes.len() < LIMIT, "{} bytes", bytes.len());
    let template = value(TEMPLATE);
    let errors: Vec<String> =
        schema_of(Path::new(TEMPLATE), &template).iter_errors(&template).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
    let read = read_alert(&bytes).expect("an alert");
    assert_eq!(read.issues, []);
    let factors = factors();
    let factors: Vec<&str> = factors.iter().map(String::as_str).collect();
    let report = check_file("template.json", &bytes, &factors, &Runs::default());
    assert_eq!(report.faults.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    assert_eq!(report.unreadable(), None);
}

#[test]
fn the_template_has_every_kind_of_record() {
    let alert = read_alert(&fs::read(TEMPLATE).expect("the template")).expect("an alert").value;
    let words = &alert.vocabulary;
    for list in [&words.levels, &words.addressees, &words.measures, &words.event_kinds] {
        assert!(!list.is_empty());
    }
    assert!(!words.periods.is_empty() && alert.hero.is_some() && alert.since.is_some());
    assert!(!alert.places.is_empty() && !alert.background.is_empty() && !alert.risk_factors.is_empty());
    assert!(alert.stages.len() == 10 && alert.stages.iter().any(|entry| entry.claim.is_some()));
    assert!(alert.recommendations.iter().any(|entry| entry.followed.is_some()) && !alert.judgment.stages.is_empty());
    assert!(!alert.ties.is_empty() && !alert.checks.is_empty() && !alert.fears.is_empty() && !alert.events.is_empty());
    assert!(alert.teaching.is_some_and(|teaching| !teaching.plans.is_empty() && !teaching.activities.is_empty()));
    assert!(!alert.changes.is_empty() && !alert.dates.versions.is_empty());
}

#[test]
fn each_example_is_in_the_template_and_its_schema_rejects_broken_records() {
    let template = value(TEMPLATE);
    let mut named = Vec::new();
    for (name, pointer, (field, broken)) in examples() {
        let path = Path::new("public/schema/examples").join(name).with_extension("json");
        let mut example = value(&path);
        let validator = schema_of(&path, &example);
        let errors: Vec<String> = validator.iter_errors(&example).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{name}");

        assert!(example.get(field).is_some(), "{name}: {field}");
        for (field, put) in [(field, broken), ("mood", json!("grave"))] {
            let mut changed = example.clone();
            changed[field] = put;
            assert!(!validator.is_valid(&changed), "{name}: {field}");
        }

        example.as_object_mut().expect("a record").remove("$schema");
        assert_eq!(template.pointer(pointer), Some(&example), "{name}");
        named.push(format!("{name}.json"));
    }
    let mut found: Vec<String> = fs::read_dir("public/schema/examples")
        .expect("examples")
        .map(|entry| entry.expect("an example").file_name().to_string_lossy().into_owned())
        .collect();
    found.sort();
    named.sort();
    assert_eq!(found, named, "every example is tested");
}

#[test]
fn schemas_are_up_to_date_and_describe_every_field() {
    let files = forewarned::schema::files().expect("schemas");
    assert_eq!(files.len(), examples().len() + 1, "one for the alert and one per example");
    for (name, text) in files {
        let published = fs::read_to_string(Path::new("public/schema").join(name)).expect("a schema");
        assert_eq!(published, text, "run ./dev schema");
        let schema: Value = serde_json::from_str(&text).expect("JSON");
        let records = schema["$defs"].as_object().into_iter().flatten().map(|(name, record)| (name.as_str(), record));
        for (record, schema) in records.chain([(name, &schema)]) {
            for (field, schema) in schema["properties"].as_object().into_iter().flatten() {
                assert!(schema["description"].as_str().is_some_and(|text| text.len() > 6), "{name}: {record}: {field}");
            }
        }
    }
}

#[test]
fn a_single_file_can_be_checked_under_any_name() {
    let template = fs::read_to_string(TEMPLATE).expect("the template");
    let lines = |text: &str| -> Vec<String> {
        let report = check_file("my draft.json", text.as_bytes(), &["exclusionary-ideology"], &Runs::default());
        report.faults.iter().map(forewarned::checking::Fault::line).collect()
    };
    assert_eq!(lines(&template), Vec::<String>::new());
    assert_eq!(
        lines(&template.replacen("\"confidence\": \"medium\"", "\"confidence\": \"low\"", 1)),
        [
            "my draft.json: /recommendations/0/followed: the confidence is “low”, so the text must begin with “Unresolved” and say \
          what is not known."
        ]
    );
    assert_eq!(lines(""), ["my draft.json: /: The file is empty. Save your work in the editor, then try again."]);
    let report = check_file("x", b"%PDF-1.7", &[], &Runs::default());
    assert!(report.unreadable().is_some_and(|fault| fault.rule == Rule::Reading));
    let report =
        check_file("x", template.replace("exclusionary", "inclusive").as_bytes(), &["low-trade"], &Runs::default());
    assert_eq!(
        report.faults.iter().map(|fault| fault.pointer.as_str()).collect::<Vec<_>>(),
        ["/risk_factors/0/framework_factor"]
    );
}
