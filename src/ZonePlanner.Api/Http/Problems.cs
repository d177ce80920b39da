using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace ZonePlanner.Api.Http;

/// <summary>Every refusal as <c>application/problem+json</c> (RFC 9457) with its mistakes under <c>findings</c>; the one place where outcomes become HTTP.</summary>
internal static class Problems
{
    public static void AddProblems(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<LastResort>();

        // Handled exceptions go unlogged by default; our bugs, and a database out of reach, must be seen.
        services.Configure<ExceptionHandlerOptions>(options => options.SuppressDiagnosticsCallback = IsForeseen);
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
    }

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }

    /// <summary>400: the request cannot be read as it stands; all its mistakes at once.</summary>
    public static ProblemHttpResult BadRequest(params IReadOnlyCollection<Mistake> mistakes) =>
        Refuse(StatusCodes.Status400BadRequest, "Yêu cầu không đọc được / The request cannot be read", mistakes);

    /// <summary>404: nothing of that name, at that time.</summary>
    public static ProblemHttpResult NotFound(Mistake mistake) =>
        Refuse(StatusCodes.Status404NotFound, "Không tìm thấy / Not found", [mistake]);

    /// <summary>Any refusal.</summary>
    public static ProblemHttpResult Refuse(int status, string title, IReadOnlyCollection<Mistake> mistakes) =>
        TypedResults.Problem(new ProblemDetails
        {
            Status = status,
            Title = title,
            Detail = string.Join(' ', mistakes.Select(mistake => mistake.Message.En)),
            Extensions = { ["findings"] = mistakes },
        });

    private static bool IsForeseen(ExceptionHandlerSuppressDiagnosticsContext context) =>
        context.HttpContext.Response.StatusCode < StatusCodes.Status500InternalServerError;

    /// <summary>What no slice foresaw: a database out of reach is 503 and worth trying again; a request cut short is the client's; the rest is our bug.</summary>
    private sealed class LastResort(IProblemDetailsService problems) : IExceptionHandler
    {
        public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            var (status, title) = exception switch
            {
                BadHttpRequestException bad => (bad.StatusCode, "Yêu cầu không đọc được / The request cannot be read"),
                OperationCanceledException when httpContext.RequestAborted.IsCancellationRequested => (StatusCodes.Status499ClientClosedRequest, "Yêu cầu đã bị huỷ / The request was cancelled"),
                NpgsqlException { IsTransient: true } or NpgsqlException { InnerException: IOException or System.Net.Sockets.SocketException or TimeoutException } or PostgresException { SqlState: "57P01" or "57P02" or "57P03" } =>
                    (StatusCodes.Status503ServiceUnavailable, "Cơ sở dữ liệu tạm thời không trả lời; hãy thử lại / The database does not answer for the moment; try again"),
                _ => (StatusCodes.Status500InternalServerError, "Lỗi của hệ thống / An error of ours"),
            };
            httpContext.Response.StatusCode = status;
            if (status == StatusCodes.Status503ServiceUnavailable)
            {
                httpContext.Response.Headers.RetryAfter = "5";
            }

            return problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = { Status = status, Title = title } });
        }
    }
}
