using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Domain.Checks;

/// <summary>One thing a check says about a boundary.</summary>
/// <param name="Code">A stable word for the rule, in kebab case.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">The sentence, in both languages.</param>
public sealed record Finding(string Code, Severity Severity, Message Message)
{
    /// <summary>The land it is about, where it is about an area.</summary>
    public LandArea? Area { get; init; }

    /// <summary>Where: longitude, latitude, WGS 84; null where it has no place of its own.</summary>
    public Geometry? Place { get; init; }

    /// <summary>What it is about: a land-use code, a site's code, a commune's code.</summary>
    public string? Subject { get; init; }

    /// <summary>The data it rests on.</summary>
    public DataLayer? Layer { get; init; }

    /// <summary>The article of law.</summary>
    public string? Article { get; init; }

    /// <summary>What difference is let pass.</summary>
    public string? Tolerance { get; init; }

    /// <summary>It cannot be published so.</summary>
    public static Finding Error(string code, Message message) => new(code, Severity.Error, message);

    /// <summary>Somebody must look.</summary>
    public static Finding Warning(string code, Message message) => new(code, Severity.Warning, message);

    /// <summary>Good to know.</summary>
    public static Finding Advice(string code, Message message) => new(code, Severity.Advice, message);
}
