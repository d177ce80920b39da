using System.Reflection;
using NetArchTest.Rules;

namespace ZonePlanner.Api.Tests.Architecture;

/// <summary>The rule that a slice uses Domain, Http/ and Database/, and no other slice.</summary>
internal static class Slices
{
    public static readonly string[] OfTheService = ["Sites", "Reports", "Plans", "Units", "Checks", "Ogc", "Imports", "Seed", "Schematic", "Coordinates", "Boundaries", "Accounts", "Proposals", "Plots", "Interest", "Mail", "Feeds", "Pages", "OpenData"];

    /// <summary>Every use of one slice by another, as “Sites uses Reports: the type”.</summary>
    public static IReadOnlyList<string> Crossings(Assembly assembly, string root, IReadOnlyList<string> slices) =>
    [
        .. from slice in slices
           let others = slices.Where(other => other != slice).ToArray()
           // Asked of all others at once first: each question reads the whole assembly.
           where Using(assembly, root, slice, others).Any()
           from other in others
           from type in Using(assembly, root, slice, other)
           select $"{slice} uses {other}: {type}",
    ];

    private static IEnumerable<string> Using(Assembly assembly, string root, string slice, params string[] others) => Types.InAssembly(assembly)
        .That().ResideInNamespaceMatching($@"^{root.Replace(".", @"\.", StringComparison.Ordinal)}\.{slice}(\.|$)")
        .ShouldNot().HaveDependencyOnAny([.. others.Select(other => $"{root}.{other}")])
        .GetResult().FailingTypeNames ?? [];
}
