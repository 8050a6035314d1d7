using OrchardCore.Modules.Manifest;
using SwanOrchard.Translations;

[assembly: Module(
    Id = FeatureNames.Translations,
    Name = "Swan Translation Desk",
    Author = "SwanOrchard contributors",
    Version = "0.1.0",
    Description = "Says of each item and language whether its translation is missing, a draft, current or behind, and what has changed.",
    Category = "Content",
    Dependencies = ["OrchardCore.ContentLocalization", "OrchardCore.Contents", "SwanOrchard.Newsroom"])]
