using System.Collections.Frozen;
using ZonePlanner.Api.Ogc.Features;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>Names of parameters that mean something else: a property that is called so cannot be selected by a parameter of its name. A query does not tell capital letters from small ones.</summary>
internal static class ReservedParameters
{
    private static readonly FrozenSet<string> Names = new[]
    {
        Asking.FormParameter, "featureId", "collectionId", "q", "ids", "profile", "token", "access_token",
    }.Concat(QuestionReader.OfItems).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The properties a parameter of their name may select by: those with one value, whose name means nothing else and is no other property's.</summary>
    public static IReadOnlyList<Property> Filters(IReadOnlyList<Property> properties)
    {
        var times = properties.CountBy(property => property.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return [.. properties.Where(property => property.Filters && property.Name.Length > 0 && times[property.Name] == 1 && !Names.Contains(property.Name))];
    }
}
