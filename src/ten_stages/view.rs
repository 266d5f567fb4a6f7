use leptos::prelude::*;

use crate::alert::{CitedText, FrameworkStage, Key, Prevention, StageFramework};
use crate::components::{Bibliography, ContentNote, DataText, RestsOn, SourceList, use_words};

/// The definitions of the ten stages. Landmarks: a complementary content note, main with a navigation of the stages, one article for
/// each, and regions for the model and its sources. All rows look the same, because no stage ranks above another.
///
/// `framework`: the stages.
#[component]
pub fn TenStagesPage(framework: StageFramework) -> impl IntoView {
    let words = use_words();
    provide_context(Bibliography::new(words, framework.sources.iter()));
    let StageFramework { title, author, about, stages, .. } = framework;
    let contents = stages
        .iter()
        .map(|entry| {
            let href = ["#", entry.stage.key()].concat();
            view! { <li><a href=href>{words.stage_name(entry.stage)}</a></li> }
        })
        .collect_view();
    let says = words.model_says(&author);
    let rows = stages.into_iter().map(|entry| view! { <Definition entry=entry /> }).collect_view();
    let about = about.into_iter().map(|text| view! { <About text=text /> }).collect_view();
    view! {
        <ContentNote
            text=Signal::stored(words.content_note_definitions())
            href=Signal::stored("#about")
            around=Signal::stored(words.read_about_first())
        />
        <main class="wrap" id="main" tabindex="-1">
            <div class="cat-h">
                <h1 tabindex="-1"><DataText text=title /></h1>
                <p>{words.ten_stages_lead(&author)}</p>
            </div>
            <nav class="toc-row" aria-label=words.sections()>
                <ul>{contents}<li><a href="#about">{words.about_model()}</a></li></ul>
            </nav>
            <div class="df-h">
                <span>{words.stage_column()}</span>
                <span>{words.meaning_column()}" "<small>{says.clone()}</small></span>
                <span>{words.can_prevent()}" "<small>{says}</small></span>
            </div>
            <ol class="df">{rows}</ol>
            <section class="ab" id="about" tabindex="-1" aria-labelledby="about-h">
                <h2 id="about-h">{words.about_model()}" "<small>{words.by_the_editors()}</small></h2>
                <div class="ab-g">{about}</div>
            </section>
            <section class="bibs" aria-labelledby="sources-heading">
                <h2 id="sources-heading" tabindex="-1">{words.sources()}</h2>
                <SourceList />
            </section>
        </main>
    }
}

/// One stage: its name, its meaning and its prevention, with sources. An article labelled by its heading.
///
/// `entry`: the framework's entry.
#[component]
fn Definition(entry: FrameworkStage) -> impl IntoView {
    let words = use_words();
    let FrameworkStage { stage, meaning, prevention, .. } = entry;
    let heading = || [stage.key(), "-h"].concat();
    let rests_on: Vec<Key> = prevention.iter().flat_map(|measure| measure.sources.clone()).collect();
    let measures =
        prevention.into_iter().map(|Prevention { text, .. }| view! { <li><DataText text=text /></li> }).collect_view();
    view! {
        <li>
            <article id=stage.key() tabindex="-1" aria-labelledby=heading()>
                <h2 id=heading()>{words.stage_name(stage)}</h2>
                <div class="df-m">
                    <h3>{words.meaning_column()}</h3>
                    <p class="mean"><DataText text=meaning.text /></p>
                    <RestsOn sources=meaning.sources />
                </div>
                <div class="df-p">
                    <h3>{words.can_prevent()}</h3>
                    <ul>{measures}</ul>
                    <RestsOn sources=rests_on />
                </div>
            </article>
        </li>
    }
}

/// One paragraph about the model, with its sources.
#[component]
fn About(text: CitedText) -> impl IntoView {
    view! {
        <div>
            <p class="mean"><DataText text=text.text /></p>
            <RestsOn sources=text.sources />
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Page;
    use crate::components::provide_site;
    use crate::components::testing::frameworks;
    use crate::words::{Language, Words};

    fn page(framework: StageFramework) -> String {
        Owner::new().with(|| {
            provide_site(Words::new(Language::English), Page::Stages);
            let html = view! { <TenStagesPage framework=framework /> }.to_html();
            html.replace("<!>", "").replace("<!---->", "")
        })
    }

    #[test]
    fn each_stage_has_its_meaning_and_all_prevention_measures() {
        let framework = frameworks().stages;
        let html = page(framework.clone());
        assert_eq!(html.matches("<article").count(), 10);
        for entry in &framework.stages {
            let id = format!("<article id=\"{}\"", entry.stage.key());
            let (_, article) = html.split_once(&id).expect("an article");
            let article = article.split_once("</article>").expect("an end").0;
            assert!(article.contains(&entry.meaning.text), "{id}");
            for measure in &entry.prevention {
                assert!(article.contains(&measure.text), "{id}: {}", measure.text);
            }
            assert_eq!(article.matches("<h3>").count(), 2, "{id}");
            assert_eq!(article.matches("class=\"srcs\"").count(), 2, "{id}");
        }
        for text in &framework.about {
            assert!(html.contains(&text.text), "{}", text.text);
        }
        for ladder in ["score", "%", "level", "ladder</", "step "] {
            assert!(!html.split("id=\"about\"").next().expect("a beginning").contains(ladder), "{ladder}");
        }
    }

    #[test]
    fn internal_links_resolve() {
        let html = page(frameworks().stages);
        for part in html.split("href=\"#").skip(1) {
            let id = part.split('"').next().unwrap_or_default();
            assert!(html.contains(&format!(" id=\"{id}\"")), "{id}");
        }
    }
}
