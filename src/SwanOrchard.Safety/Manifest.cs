using OrchardCore.Modules.Manifest;

[assembly: Module(
    Id = "SwanOrchard.Safety",
    Name = "Swan Reader Safety",
    Author = "SwanOrchard contributors",
    Version = "0.1.0",
    Description =
        "Takes out of images who took them and where, on every way into the media library, makes smaller variants, and sends the headers "
            + "that keep readers safe.",
    Category = "Security",
    Dependencies = ["OrchardCore.Media"])]
