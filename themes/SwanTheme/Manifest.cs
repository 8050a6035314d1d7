using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "Swan theme",
    Author = "SwanOrchard contributors",
    Version = "0.1.0",
    Description = "A calm newsroom that weighs nothing.",
    Tags = ["newsroom", "multilingual", "liquid"])]
