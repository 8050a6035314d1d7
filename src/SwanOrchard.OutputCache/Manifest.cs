using OrchardCore.Modules.Manifest;

[assembly: Module(
    Id = "SwanOrchard.OutputCache",
    Name = "Swan Output Cache",
    Author = "SwanOrchard contributors",
    Version = "0.1.0",
    Description = "Answers anonymous readers from memory, and shows every change at once. The host has to call UseSwanOutputCache.",
    Category = "Performance")]
