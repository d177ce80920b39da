using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Imports.Files;

/// <summary>A file cannot be read at all; the command says so and stops.</summary>
public sealed class UnreadableFileException : Exception
{
    public UnreadableFileException()
        : this("Không đọc được tệp.", "The file cannot be read.")
    {
    }

    public UnreadableFileException(string message)
        : this(message, message)
    {
    }

    public UnreadableFileException(string message, Exception innerException)
        : base(message, innerException)
    {
        Sentence = new Sentence(message, message);
    }

    internal UnreadableFileException(string vi, string en)
        : base(en)
    {
        Sentence = new Sentence(vi, en);
    }

    internal Sentence Sentence { get; }
}
