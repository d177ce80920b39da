namespace ZonePlanner.Api.Commands;

/// <summary>Something the operator has to name or bring before a command can work: said as it is, since no line of ours is at fault.</summary>
public sealed class MissingException : Exception
{
    /// <summary>Without a word.</summary>
    public MissingException()
    {
    }

    /// <summary>What is missing, and what to do.</summary>
    public MissingException(string message)
        : base(message)
    {
    }

    /// <summary>What is missing, and why.</summary>
    public MissingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
