using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports;

/// <summary>The load is refused as a whole; the command says why and changes nothing.</summary>
public sealed class RefusedLoadException : Exception
{
    public RefusedLoadException()
        : this("Không nạp.", "Nothing is loaded.")
    {
    }

    public RefusedLoadException(string message)
        : this(message, message)
    {
    }

    public RefusedLoadException(string message, Exception innerException)
        : base(message, innerException)
    {
        Sentence = new Sentence(message, message);
    }

    internal RefusedLoadException(string vi, string en)
        : base(en)
    {
        Sentence = new Sentence(vi, en);
    }

    internal Sentence Sentence { get; }
}
