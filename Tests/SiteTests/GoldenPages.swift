extension GoldenPageTests {
  static let englishEvent = """
    <!doctype html>
    <html lang="en" dir="ltr">
    <head>
    <title>Jazz &lt;b&gt;&amp; Blues&lt;/b&gt;</title>
    <meta name="description" content="He said &quot;no&quot;">
    <link rel="canonical" href="https://tickets.example/en/events/jazz">
    <link rel="alternate" hreflang="en" href="https://tickets.example/en/events/jazz">
    <link rel="alternate" hreflang="ar" href="https://tickets.example/ar/events/jazz">
    <link rel="alternate" hreflang="x-default" href="https://tickets.example/en/events/jazz">
    <link rel="stylesheet" href="/assets/site.css?v=882547c9a43da515">
    </head>
    <body>
    <a href="/en/pages/about">About</a>
    <h1>Jazz &lt;b&gt;&amp; Blues&lt;/b&gt;</h1>
    <p>He said &quot;no&quot;</p>
    <img src="/assets/events/jazz/poster.svg?v=675c6e4be5c05a62" alt="A tree">
    <time datetime="2027-06-12T20:00+02:00">Saturday, June 12, 2027, 8:00\u{2009}–\u{2009}11:00\u{202F}PM (GMT+2)</time> 7:00\u{202F}PM Music
    <a href="/en/venues/courtyard">Courtyard, Lindenweg 7, Berlin</a>
    <a href="/en/organizers/lindenhof">Lindenhof</a>
    <li>standing|Standing|€24.00|8|there</li>
    <li>seated|Seated|€34.00|0|gone</li>
    <form action="/v1/checkout"></form>
    <script type="application/ld+json"></script>
    <p>Under the <a href="/en/venues/courtyard">tree</a>.</p>
    <!-- raw HTML omitted -->

    <a href="/en/pages/imprint">Imprint</a>
    </body>
    </html>

    """

  static let arabicEvent = """
    <!doctype html>
    <html lang="ar" dir="rtl">
    <head>
    <title>جاز في الفناء</title>
    <meta name="description" content="أمسية">
    <link rel="canonical" href="https://tickets.example/ar/events/jazz">
    <link rel="alternate" hreflang="en" href="https://tickets.example/en/events/jazz">
    <link rel="alternate" hreflang="ar" href="https://tickets.example/ar/events/jazz">
    <link rel="alternate" hreflang="x-default" href="https://tickets.example/en/events/jazz">
    <link rel="stylesheet" href="/assets/site.css?v=882547c9a43da515">
    </head>
    <body>
    <a href="/ar/pages/about">عنا</a>
    <h1>جاز في الفناء</h1>
    <p>أمسية</p>
    <img src="/assets/events/jazz/poster.svg?v=675c6e4be5c05a62" alt="شجرة">
    <time datetime="2027-06-12T20:00+02:00">\u{2068}السبت، 12 يونيو 2027، 8:00–11:00 م\u{2069} (\u{2068}غرينتش+2\u{2069})</time> 7:00 م Music
    <a href="/ar/venues/courtyard">الفناء, Lindenweg 7, برلين</a>
    <a href="/ar/organizers/lindenhof">ليندنهوف</a>
    <li>standing|وقوفًا|\u{200F}24.00\u{A0}€|8|there</li>
    <li>seated|جلوسًا|\u{200F}34.00\u{A0}€|0|gone</li>
    <form action="/v1/checkout"></form>
    <script type="application/ld+json"></script>
    <p>تحت الشجرة.</p>

    <a href="/ar/pages/imprint">بيانات</a>
    </body>
    </html>

    """
}
