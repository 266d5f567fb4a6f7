/// The kind of a data file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One alert.
    Alert,
    /// Stanton's ten stages.
    Stages,
    /// Harff's factors.
    Factors,
    /// The description of the frameworks and of how the editors work. It needs no sources, because the editors speak about themselves.
    Method,
    /// The glossary.
    Glossary,
    /// Any other file, which nothing reads.
    Other,
}

impl Kind {
    fn of(place: &str) -> Self {
        match place {
            "frameworks/ten-stages.json" => Self::Stages,
            "frameworks/risk-factors.json" => Self::Factors,
            "method/method.json" => Self::Method,
            "method/glossary.json" => Self::Glossary,
            place if place.starts_with("alerts/") => Self::Alert,
            _ => Self::Other,
        }
    }

    /// Returns the path of files of this kind.
    pub(super) fn place(self) -> &'static str {
        match self {
            Self::Alert => "alerts/ID.json",
            Self::Stages => "frameworks/ten-stages.json",
            Self::Factors => "frameworks/risk-factors.json",
            Self::Method => "method/method.json",
            Self::Glossary => "method/glossary.json",
            Self::Other => "",
        }
    }
}

/// A data file.
#[derive(Clone, Debug)]
pub struct DataFile {
    /// Its name, as shown in faults.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
    /// Its contents.
    pub bytes: Vec<u8>,
}

impl DataFile {
    /// Creates the file of one alert on its own, wherever it is.
    pub fn alert(name: &str, bytes: Vec<u8>) -> Self {
        Self { name: name.to_owned(), kind: Kind::Alert, bytes }
    }

    /// Creates a file from its path in the data folder, such as `alerts/ID.json`.
    pub fn new(place: &str, bytes: Vec<u8>) -> Self {
        Self { name: place.to_owned(), kind: Kind::of(place), bytes }
    }

    /// Returns its name without folder and extension: the id of an alert.
    pub(super) fn stem(&self) -> &str {
        let name = self.name.rsplit(['/', '\\']).next().unwrap_or_default();
        name.strip_suffix(".json").unwrap_or(name)
    }

    /// Reads every data file in a folder: alerts, frameworks, method.
    ///
    /// # Errors
    /// If a file or folder cannot be read.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn all(folder: &std::path::Path) -> std::io::Result<Vec<Self>> {
        let mut files = Vec::new();
        for part in ["alerts", "frameworks", "method"] {
            for entry in std::fs::read_dir(folder.join(part))? {
                let path = entry?.path();
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                if path.extension().is_some_and(|ending| ending == "json") && name != "index.json" {
                    let place = [part, "/", &name].concat();
                    let kind = Kind::of(&place);
                    let name = folder.join(place).display().to_string();
                    files.push(Self { name, kind, bytes: std::fs::read(&path)? });
                }
            }
        }
        files.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(files)
    }
}
