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
        "OrchardCore.Themes",
        "OrchardCore.Title",
        FeatureNames.Safety,
    ])]

[assembly: Feature(
    Id = FeatureNames.Delivery,
    Name = "Swan delivery",
    Description = "Answers anonymous readers from memory, and shows every change at once. The host has to call UseSwanDelivery.",
    Category = "Performance")]

[assembly: Feature(
    Id = FeatureNames.Doors,
    Name = "Swan admin doors",
    Description = "Locks accounts against guessed passwords, and keeps the admin out of caches and of others' frames.",
    Category = "Security",
    Dependencies = ["OrchardCore.Admin", "OrchardCore.Users"])]

[assembly: Feature(
    Id = FeatureNames.Safety,
    Name = "Swan reader safety",
    Description = "Takes out of images who took them and where, on every way into the media library, makes smaller variants, and sends the headers that keep readers safe.",
    Category = "Security",
    Dependencies = ["OrchardCore.Media"])]
