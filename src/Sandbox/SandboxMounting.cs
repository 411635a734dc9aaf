using CouncilBot.Sandbox.BackOffice;
using CouncilBot.Sandbox.Bins;
using CouncilBot.Sandbox.Faults;
using CouncilBot.Sandbox.Keeping;
using CouncilBot.Sandbox.Page;
using CouncilBot.Sandbox.Paying;
using CouncilBot.Sandbox.Places;
using CouncilBot.Sandbox.Received;
using CouncilBot.Sandbox.Reports;
using CouncilBot.Sandbox.Texting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CouncilBot.Sandbox;

/// <summary>Mounts the twins of the council's systems under /sandbox. A <see cref="TimeProvider"/> among the services is their clock.</summary>
public static class SandboxMounting
{
    /// <summary>Adds the systems. With a folder, what they take in is still there after the process was killed; without one it is not.</summary>
    public static IServiceCollection AddSandbox(this IServiceCollection services, string? folder = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => new Journal(folder, "state")).AddSingleton(_ => new RequestLog(folder)).AddSingleton<FaultBoard>();
        services.AddSingleton<SandboxShelves>().AddSingleton(all => new SandboxState(all.GetRequiredService<SandboxShelves>().All, all.GetRequiredService<Journal>()));
        return services.AddSingleton<BinDays>().AddSingleton<ReportDesk>().AddSingleton<ReportSearch>().AddSingleton<CaseDesk>().AddSingleton<PayDesk>().AddSingleton<TwilioCalls>().AddSingleton<TwilioDesk>();
    }

    public static void MapSandbox(this WebApplication app)
    {
        _ = app.Services.GetRequiredService<SandboxState>(); // fills the shelves, and finds what was kept
        app.UseMiddleware<FaultPlay>();
        app.MapState();
        app.MapFaults();
        app.MapReceived();
        app.MapOpen311();
        app.MapOsPlaces();
        app.MapStreets();
        app.MapBinDays();
        app.MapCases();
        app.MapBookings();
        app.MapPay();
        app.MapTwilio();
        app.MapNotify();
        app.MapPhone();
        app.MapSandboxPage();
        app.MapFallback("/sandbox/{**path}", context => // a RequestDelegate: for anything else the compiled endpoints forget the path, and take every address
            SandboxJson.Wrong("There is nothing at this address. GET /sandbox shows what there is.", 404).ExecuteAsync(context));
    }
}
