using OrchardCore.Modules.Manifest;
using SwanOrchard.Module;

[assembly: Module(
    Name = "SwanOrchard",
    Author = "SwanOrchard contributors",
    Version = "0.1.0",
    Description = "A bilingual newsroom for a network of NGOs.",
    Category = "Content")]

[assembly: Feature(
    Id = FeatureNames.Newsroom,
    Name = "Swan newsroom",
    Description = "Articles, organizations and pages in several languages, and the reader pages that show them.",
    Category = "Content",
    Dependencies =
    [
        "OrchardCore.Autoroute",
        "OrchardCore.ContentLocalization",
        "OrchardCore.ContentPreview",
        "OrchardCore.Contents",
        "OrchardCore.ContentTypes",
        "OrchardCore.Html",
        "OrchardCore.Liquid",
        "OrchardCore.Localization",
        "OrchardCore.Media",
        "OrchardCore.PublishLater",
        "OrchardCore.Resources",
        "OrchardCore.Title",
    ])]
