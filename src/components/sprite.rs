use leptos::prelude::*;

/// The SVG symbols that [`Icon`](super::Icon) refers to. Each document has them once, outside the app, which never changes them.
#[component]
pub fn Sprite() -> impl IntoView {
    view! {
        <svg class="sprite" width="0" height="0" aria-hidden="true">
            <symbol id="g-supported" viewBox="0 0 14 14"><path d="M2 7.6l3.4 3.4 6.6-8" /></symbol>
            <symbol id="g-corrected" viewBox="0 0 14 14">
                <path d="M2.5 11.5l.8-3L9.6 2.2l2.2 2.2-6.3 6.3zM8.2 3.6l2.2 2.2" />
            </symbol>
            <symbol id="g-disputed" viewBox="0 0 14 14">
                <path d="M2 4.8h9.4M8.6 2l2.8 2.8-2.8 2.8M12 9.4H2.6M5.4 6.6L2.6 9.4l2.8 2.8" />
            </symbol>
            <symbol id="g-context" viewBox="0 0 14 14">
                <path d="M4.6 2H2v10h2.6M9.4 2H12v10H9.4M5.4 7h3.2" />
            </symbol>
            <symbol id="g-unresolved" viewBox="0 0 14 14">
                <path d="M4 4.6C4 2.9 5.2 2 7 2s3 1 3 2.6C10 6.6 7 6.8 7 9" />
                <circle class="solid" cx="7" cy="12" r=".9" />
            </symbol>
            <symbol id="g-outcome" viewBox="0 0 14 14"><path d="M2 7h9.6M7.8 3.2L11.6 7l-3.8 3.8" /></symbol>
            <symbol id="m-alert" viewBox="0 0 14 14"><circle class="solid" cx="7" cy="7" r="4.6" /></symbol>
            <symbol id="m-added" viewBox="0 0 14 14">
                <path class="solid" d="M7 1.2L12.8 7 7 12.8 1.2 7z" />
            </symbol>
            <symbol id="m-self" viewBox="0 0 14 14">
                <path class="solid" d="M2.6 2.6h8.8v8.8H2.6z" />
            </symbol>
            <symbol id="i-more" viewBox="0 0 20 20">
                <path class="dots" d="M4 10h.01M10 10h.01M16 10h.01" />
            </symbol>
            <symbol id="i-chevron" viewBox="0 0 14 14"><path d="M4 2.5L8.5 7 4 11.5" /></symbol>
            <symbol id="i-close" viewBox="0 0 20 20"><path d="M5 5l10 10M15 5L5 15" /></symbol>
            <symbol id="i-previous" viewBox="0 0 20 20"><path d="M12.5 4L6.5 10l6 6" /></symbol>
            <symbol id="i-next" viewBox="0 0 20 20"><path d="M7.5 4l6 6-6 6" /></symbol>
            <symbol id="i-stages" viewBox="0 0 24 24"><path d="M4 6h16M4 12h16M4 18h16" /></symbol>
            <symbol id="i-factors" viewBox="0 0 24 24">
                <path d="M4 6l2 2 3-4M4 13l2 2 3-4M12 6.5h8M12 13.5h8M5 20h.01M12 20h8" />
            </symbol>
            <symbol id="i-others" viewBox="0 0 24 24">
                <path d="M4 4h12v9H9l-4 3v-3H4zM19 9v9h-1v3l-4-3H9" />
            </symbol>
            <symbol id="i-time" viewBox="0 0 24 24">
                <path d="M3 12h5M16 12h5M10 4v16M14 4v16" />
                <path class="solid" d="M5 10.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2zM19 10.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2z" />
            </symbol>
            <symbol id="i-less" viewBox="0 0 20 20"><path d="M5 10h10" /></symbol>
            <symbol id="i-more-of" viewBox="0 0 20 20"><path d="M5 10h10M10 5v10" /></symbol>
            <symbol id="i-display" viewBox="0 0 20 20">
                <circle cx="10" cy="10" r="7" />
                <path class="solid" d="M10 3v14a7 7 0 0 0 0-14z" />
            </symbol>
            <symbol id="i-menu" viewBox="0 0 24 24"><path d="M4 7h16M4 12h16M4 17h16" /></symbol>
        </svg>
    }
}
