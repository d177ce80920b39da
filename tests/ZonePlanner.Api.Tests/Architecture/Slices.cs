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
           from other in slices
           where other != slice
           from type in Types.InAssembly(assembly)
               .That().ResideInNamespaceMatching($@"^{root.Replace(".", @"\.", StringComparison.Ordinal)}\.{slice}(\.|$)")
               .ShouldNot().HaveDependencyOn($"{root}.{other}")
               .GetResult().FailingTypeNames ?? []
           select $"{slice} uses {other}: {type}",
    ];
}
