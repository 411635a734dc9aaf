using System.Globalization;

namespace CouncilBot.Bot.Tests.Content;

/// <summary>Pages as three kinds of content systems build them, around the same few sentences.</summary>
internal static class SitePages
{
    public static string Words(int number) => string.Create(
        CultureInfo.InvariantCulture, $"The form for service {number} takes about {5 + (number % 20)} minutes. Bring reference {1000 + number} with you.");

    public static string Drupal(int number) => $"""
        <!DOCTYPE html><html lang="en" dir="ltr"><head><title>Service {number} | Northmoor Council</title>
        <script>var settings = "Drupal script text";</script><link rel="canonical" href="/drupal/service-{number}"></head>
        <body class="page-node path-node"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
        <div class="eu-cookie-compliance-banner cookie-banner" role="dialog"><p>We use cookies to make this long sentence about cookies appear everywhere.</p><button>Accept</button></div>
        <header class="lgd-header"><nav class="lgd-header__nav"><ul><li><a href="/menu-page">Menu entry of the site</a></li></ul></nav></header>
        <nav class="breadcrumb" aria-labelledby="system-breadcrumb"><ol><li><a href="/">Home crumb</a></li></ol></nav>
        <main id="main-content"><div class="layout-content"><div class="lgd-page-title-block"><h1 class="lgd-page-title-block__title">Service {number}</h1></div>
        <article class="node node--type-localgov-services-page"><div class="field--name-body"><p>{Words(number)} See <a href="/drupal/service-{number + 1}">the next service</a>.</p>
        <h2>Who can use it</h2><ul><li>people who live in Northmoor</li><li>carers:<ul><li>of adults</li><li>of children</li></ul></li></ul>
        <h2>What it costs</h2><table><caption>Charges</caption><thead><tr><th>Size</th><th>Price</th></tr></thead><tbody><tr><td>Small</td><td>£{number % 50}.00</td></tr><tr><td>Large</td><td>£{10 + (number % 50)}.50</td></tr></tbody></table>
        <h3>Documents</h3><p><a href="/sites/default/files/guide-{number}.pdf">Guide to service {number}</a> (PDF)</p></div></article>
        <aside class="sidebar"><h2>Related content</h2><p>A sidebar sentence that is not the content of the page.</p></aside>
        <div class="localgov-page-feedback"><h2>Was this page helpful?</h2><form><label>Tell us <input></label><p>Feedback form words</p></form></div></div></main>
        <footer class="lgd-footer"><p>Footer words that stand on every page of the site.</p></footer></body></html>
        """;

    public static string Jadu(int number) => $"""
        <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Permit {number} - Eastholm Borough Council</title></head><body id="top" class="documents">
        <div class="cookie-notice" id="cookies"><p>This website uses cookies, which this sentence explains at length.</p></div>
        <div id="header" class="site-header"><ul class="nav-list"><li><a href="/jadu/permit-{number}">Home words</a></li></ul></div>
        <ol class="breadcrumb__list breadcrumb"><li>You are here words</li></ol>
        <div class="container"><div class="row"><div class="column--main" id="content"><h1 class="heading">Permit {number}</h1>
        <div class="editor"><p>Permit words: {Words(number)}</p><h2>How to apply</h2><p>Send form P{number} to<br>The Permit Office<br>12 Sample Street</p>
        <dl><dt>Opening hours</dt><dd>9am to 5pm on weekdays</dd><dt>Telephone</dt><dd><a href="tel:01632960123">01632 960123</a></dd></dl>
        <p style="display: none">Hidden words that nobody sees on the page</p></div>
        <div class="share-this"><a href="https://social.example/share">Share this page</a></div></div>
        <div class="column--supplement supplements"><ul class="navigation"><li><a href="/jadu/permit-{number + 1}">Next permit</a></li></ul></div></div></div>
        <div id="footer" class="site-footer"><p>Footer sentence of the borough that stands everywhere on it.</p></div></body></html>
        """;

    public static string WordPress(int number) => $"""
        <!DOCTYPE html><html lang="en-GB"><head><title>News item {number} – Westwick Town Council</title><meta name="generator" content="WordPress"></head>
        <body class="post-template-default single"><div id="page"><header id="masthead" class="site-header"><p>Site title words of the town</p></header>
        <div id="content"><div id="primary" class="content-area"><article id="post-{number}" class="post hentry"><header class="entry-header"><h1 class="entry-title">News item {number}</h1></header>
        <div class="entry-content"><p>News words: {Words(number)}</p><h2 class="wp-block-heading">What happens next</h2><ol><li>We read it.</li><li>We write to you by day {number % 28}.</li></ol>
        <div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li>Share words</li></ul></div></div></article>
        <div id="comments" class="comments-area"><p>A comment by a stranger that is not the council's word.</p></div></div>
        <div id="secondary" class="widget-area sidebar"><p>Widget words at the side of the page, long enough to look like content.</p></div></div></div></body></html>
        """;

    /// <summary>A small page of its own.</summary>
    public static string Plain(string title, string body, string head = "") =>
        $"<!DOCTYPE html><html><head><title>{title}</title>{head}</head><body><main><h1>{title}</h1>{body}</main></body></html>";
}
