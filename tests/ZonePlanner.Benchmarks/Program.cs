await Console.Error.WriteLineAsync("No case is registered yet.");
return 2;
