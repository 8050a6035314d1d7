using SwanOrchard.Benchmarks;

var arguments = BenchCommand.Create().Parse(args);
if (arguments.Errors.Count > 0)
{
    foreach (var error in arguments.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    return 2;
}

return await arguments.InvokeAsync();
