using OrchardCore.Modules.Manifest;

[assembly: Module(
    Id = "SwanOrchard.AdminKit",
    Name = "Swan Admin Kit",
    Author = "SwanOrchard contributors",
    Version = "0.1.0",
    Description = "The admin in the editor's language, for keyboard, screen reader and phone.",
    Category = "Administration",
    Dependencies = ["OrchardCore.Admin", "OrchardCore.Contents", "OrchardCore.Localization", "OrchardCore.Resources"])]
