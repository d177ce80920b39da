Console.Error.WriteLine("No case is registered yet.");
return 2;
