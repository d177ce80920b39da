using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Api.Http.Checks;

/// <summary>422: what was sent can be read, but nothing can be done with it as a boundary; every finding says why and where.</summary>
internal static class NoBoundary
{
    public static ProblemHttpResult Refuse(IEnumerable<Finding> findings)
    {
        FindingReport[] reports = [.. Finding.Keyed(findings).Select(FindingReport.Of)];
        return TypedResults.Problem(new ProblemDetails
        {
            Status = StatusCodes.Status422UnprocessableEntity,
            Title = "Không làm được với ranh giới này / It cannot be done with this outline",
            Detail = string.Join(' ', reports.Select(report => report.Message.En)),
            Extensions = { ["findings"] = reports },
        });
    }
}
