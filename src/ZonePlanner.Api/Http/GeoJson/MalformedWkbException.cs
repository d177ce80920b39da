namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>The bytes are not a geometry GeoJSON can carry; since they come from our own database, this is our bug.</summary>
public sealed class MalformedWkbException : FormatException
{
    public MalformedWkbException()
    {
    }

    public MalformedWkbException(string message)
        : base(message)
    {
    }

    public MalformedWkbException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal MalformedWkbException(string message, int offset)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{message} (at byte {offset})"))
    {
    }
}
