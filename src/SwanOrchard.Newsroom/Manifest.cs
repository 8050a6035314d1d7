using OrchardCore.Modules.Manifest;
using SwanOrchard.Newsroom;

[assembly: Module(
    Id = FeatureNames.Newsroom,
    Name = "Swan Newsroom",
    Author = "SwanOrchard contributors",
    Version = "0.1.0",
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
        "OrchardCore.Themes",
        "OrchardCore.Title",
    ])]
