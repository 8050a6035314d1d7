using OrchardCore.Modules.Manifest;

[assembly: Module(
    Id = "SwanOrchard.SignIn",
    Name = "Swan Sign-in",
    Author = "SwanOrchard contributors",
    Version = "0.1.0",
    Description =
        "Locks accounts against guessed passwords, ends sessions at once, and keeps the admin out of caches and of others' frames.",
    Category = "Security",
    Dependencies = ["OrchardCore.Admin", "OrchardCore.Users"])]
