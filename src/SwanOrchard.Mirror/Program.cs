return await SwanOrchard.Mirror.MirrorCommand.RunAsync(args, Console.Out, Console.Error);
