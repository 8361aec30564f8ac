// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `dsb`: StaticString {
    """
    #dsb
    t\t{H}:{n}
    d.full\t{E0}, {d}. {M1} {y}
    dt.full\t{D} zeger {T}
    dr.full\t{E0}, {d}.\u{2009}–\u{2009}\t{D}\t{E0}, {d}. {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} zeg. {T}\u{2009}–\u{2009}\t{T}\t{D} zeg. {T}\u{2009}–\u{2009}\t{T}\t{D} zeger {T}\u{2009}–\u{2009}\t{D} zeger {T}
    d.long\t{d}. {M1} {y}
    dt.long\t{D} zeger {T}
    dr.long\t{d}.\u{2009}–\u{2009}\t{D}\t{d}. {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} zeg. {T}\u{2009}–\u{2009}\t{T}\t{D} zeg. {T}\u{2009}–\u{2009}\t{T}\t{D} zeger {T}\u{2009}–\u{2009}\t{D} zeger {T}
    d.short\t{d}.{m}.{yy}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} zeg. {T}\u{2009}–\u{2009}\t{T}\t{D} zeg. {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t2\t4
    M0\tjanuar\tfebruar\tměrc\tapryl\tmaj\tjunij\tjulij\tawgust\tseptember\toktober\tnowember\tdecember
    M1\tjanuara\tfebruara\tměrca\tapryla\tmaja\tjunija\tjulija\tawgusta\tseptembra\toktobra\tnowembra\tdecembra
    M2\tjan\tfeb\tměr\tapr\tmaj\tjun\tjul\tawg\tsep\tokt\tnow\tdec
    M4\tj\tf\tm\ta\tm\tj\tj\ta\ts\to\tn\td
    E\t0\t1\t2
    E0\tpónjeźele\twałtora\tsrjoda\tstwórtk\tpětk\tsobota\tnjeźela
    E1\tpón\twał\tsrj\tstw\tpět\tsob\tnje
    E2\tp\tw\ts\ts\tp\ts\tn
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Greenwich\t012Pódzajtšnoafri\t021Srjejźnoeuropej\t032Pódwjacornoafri\t042Srjejźoafri\t051Pódzajtšnoeuropej\t063Pódzajtšnoeuropej\t073Srjejźnoeuropej\t082Pódpołdnjowoafri\t091Hawaiisko-aleut\t0a3Hawaiisko-aleut\t0b1Alaskoj\t0c3Alaskoj\t0d1Atlanti\t0e8Brasília standardny\t0f1Argentin\t0g1Paraguay\t0h4pódzajtšny standardny cas\t0i4centralny standardny cas\t0j1Amacona\t0k1Kolumbi\t0l4górski standardny cas\t0m4górski lěśojski cas\t0n2Venezuel\t0o2Francojskoguyań\t0p4centralny lěśojski cas\t0q8Yukonowy\t0r4pódzajtšny lěśojski cas\t0t4pacifiski standardny cas\t0u4pacifiski lěśojski cas\t0v3Atlanti\t0y2Ekuador\t0z2Guyań\t101Kubań\t113Kubań\t121Mexiski pacifi\t132Boliwi\t141Peru\t151St.-Pierre-a-Miqueloń\t163St.-Pierre-a-Miqueloń\t171Uruguay\t186Fernando de Noronha\t192Surinam\t1a1Chil\t1b3Chil\t1c1Nowofundland\t1d3Nowofundland\t1e1Pódwjacornoawstral\t1f8Davis\t1g8DumontDUrville\t1h1Pódzajtšnoawstral\t1i3Pódzajtšnoawstral\t1j8Mawson\t1k1Nowoseeland\t1l3Nowoseeland\t1m9Rothera\t1n8Syowa\t1o9Wostok\t1p1Arabi\t1q2kazachi\t1s1Turkmeni\t1t1Azerbajdžani\t1u2Indochin\t1v1Krasnojar\t1w2Kirgi\t1x2Brunei\t1y2Indi\t1z1Jakut\t201Ulan-Bator\t211Chin\t221Bangladeš\t232Pódzajtšnotimor\t249Persiskego golfa\t252Tadźiki\t261Hongkong\t271Chowd\t281Irkut\t2a2Pódwjacornoindone\t2b0Pódzajtšnoindoneski\t2c1Israel\t2d3Israel\t2e2Afghani\t2f1Pakistań\t2g2Nepal\t2h2Malajzi\t2i1Magadań\t2j2Srjejźoindone\t2k1Filipin\t2l1Om\t2m1Korej\t2n2Myanmar\t2o1Uzbeki\t2p2Singapur\t2q1Tchajpej\t2r1Georgi\t2s1Irań\t2t2Bhutań\t2u1Japań\t2v1Wladiwostok\t2w1Jekaterinburg\t2x1Armeń\t2y1Acor\t2z3Acor\t301Pódwjacornoeuropej\t313Pódwjacornoeuropej\t321Kapverd\t332Pódpołdnjowogeorgi\t341Falkland\t351Srjejźoawstral\t363Srjejźoawstral\t371Srjejźopódwjacorny awstral\t380Standardny cas kupy Lord-Howe\t397kupy Lord-Howe\t3a6Jatšowneje kupy\t3b7Jatšowneje kupy\t3c3Iri\t3d8koordiněrowany swětowy\t3f3Briti\t3g1Moskow\t3h1Hawaiisko-aleut\t3i2Indiskooceani\t3j9Gódownych kupow\t3k5cas Kokos\t3l9francojskego pódpołdnjowego a antarktiskeho teritoriuma\t3m2Seychel\t3n2Malediw\t3o1Maurici\t3p2Reunion\t3q5cas Marshall\t3r1Chatham\t3s3Chatham\t3t1Apia\t3u2Chuuk\t3v1Vanuat\t3w5cas Phoenix\t3x2Tokelau\t3y1Fidźi\t3z2Tuval\t402Galapago\t412Gambier\t422Salomoń\t432Chamorr\t445cas Linij\t452Kosrae\t462Marque\t471Samoa\t482Nauru\t492Niue\t4a6kupy Norfolk\t4b7kupy Norfolk\t4c1Nowokaledoni\t4d2Palau\t4e5cas Pitcairn\t4f2Ponap\t4g2Papua-Nowoginej\t4h5Standardny cas Cook\t4i2Tahiti\t4j5cas Gilbert\t4k1Tonga\t4l9kupy Wake\t4m9kupow Wallis a Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tPLNzł\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEZjadnośone arabiske emiraty\tAFAfghanistan\tAGAntigua a Barbuda\tAIAnguilla\tALAlbańska\tAMArmeńska\tAOAngola\tAQAntarktis\tARArgentinska\tASAmeriska Samoa\tATAwstriska\tAUAwstralska\tAWAruba\tAXÅland\tAZAzerbajdžan\tBABosniska a Hercegowina\tBBBarbados\tBDBangladeš\tBEBelgiska\tBFBurkina Faso\tBGBulgarska\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBermudy\tBNBrunei\tBOBoliwiska\tBQKaribiska Nižozemska\tBRBrazilska\tBSBahamy\tBTBhutan\tBVBouvetowa kupa\tBWBotswana\tBYBěłoruska\tBZBelize\tCAKanada\tCCKokosowe kupy\tCDKongo-Kinshasa\tCFCentralnoafriska republika\tCGKongo-Brazzaville\tCHŠwicarska\tCICôte d’Ivoire\tCKCookowe kupy\tCLChilska\tCMKamerun\tCNChina\tCOKolumbiska\tCRKosta Rika\tCUKuba\tCVKap Verde\tCWCuraçao\tCXGódowne kupy\tCYCypriska\tCZČeska republika\tDENimska\tDJDžibuti\tDKDańska\tDMDominika\tDODominikańska republika\tDZAlgeriska\tECEkwador\tEEEstniska\tEGEgyptojska\tEHPódwjacorna Sahara\tEREritreja\tESŠpańska\tETEtiopiska\tFIFinska\tFJFidži\tFKFalklandske kupy\tFMMikroneziska\tFOFäröje\tFRFrancojska\tGAGabun\tGBZjadnośone kralejstwo\tGDGrenada\tGEGeorgiska\tGFFrancojska Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrönlandska\tGMGambija\tGNGineja\tGPGuadeloupe\tGQEkwatorialna Gineja\tGRGrichiska\tGSPódpołdnjowa Georgiska a Pódpołdnjowe Sandwichowe kupy\tGTGuatemala\tGUGuam\tGWGineja-Bissau\tGYGuyana\tHKWósebna zastojnstwowa cona Hongkong\tHMHeardowa kupa a McDonaldowe kupy\tHNHonduras\tHRChorwatska\tHTHaiti\tHUHungorska\tIDIndoneziska\tIEIrska\tILIsrael\tIMMan\tINIndiska\tIOBritiski indiskooceaniski teritorium\tIQIrak\tIRIran\tISIslandska\tITItalska\tJEJersey\tJMJamaika\tJOJordaniska\tJPJapańska\tKEKenia\tKGKirgizistan\tKHKambodža\tKIKiribati\tKMKomory\tKNSt. Kitts a Nevis\tKPPódpołnocna Koreja\tKRPódpołdnjowa Koreja\tKWKuwait\tKYKajmaniske kupy\tKZKazachstan\tLALaos\tLBLibanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberija\tLSLesotho\tLTLitawska\tLULuxemburgska\tLVLetiska\tLYLibyska\tMAMarokko\tMCMonaco\tMDMoldawska\tMECarna Góra\tMFSt. Martin\tMGMadagaskar\tMHMarshallowe kupy\tMKPódpołnocna Makedańska\tMLMali\tMMMyanmar\tMNMongolska\tMOWósebna zastojnstwowa cona Macao\tMPPódpołnocne Mariany\tMQMartinique\tMRMawretańska\tMSMontserrat\tMTMalta\tMUMauritius\tMVMalediwy\tMWMalawi\tMXMexiko\tMYMalajzija\tMZMosambik\tNANamibija\tNCNowa Kaledoniska\tNENiger\tNFNorfolkowa kupa\tNGNigerija\tNINikaragua\tNLNižozemska\tNONorwegska\tNPNepal\tNRNauru\tNUNiue\tNZNowoseelandska\tOMOman\tPAPanama\tPEPeru\tPFFrancojska Polyneziska\tPGPapua-Neuguinea\tPHFilipiny\tPKPakistan\tPLPólska\tPMSt. Pierre a Miquelon\tPNPitcairnowe kupy\tPRPuerto Rico\tPSPalestinski awtonomny teritorium\tPTPortugalska\tPWPalau\tPYParaguay\tQAKatar\tRERéunion\tRORumuńska\tRSSerbiska\tRURuska\tRWRuanda\tSASaudi-Arabiska\tSBSalomony\tSCSeychelle\tSDSudan\tSEŠwedska\tSGSingapur\tSHSt. Helena\tSISłowjeńska\tSJSvalbard a Jan Mayen\tSKSłowakska\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalija\tSRSurinamska\tSSPódpołdnjowy Sudan\tSTSão Tomé a Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyriska\tSZSwasiska\tTCTurks a Caicos kupy\tTDČad\tTFFrancojski pódpołdnjowy a antarktiski teritorium\tTGTogo\tTHThailandska\tTJTadźikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmeniska\tTNTuneziska\tTOTonga\tTRTurkojska\tTTTrinidad a Tobago\tTVTuvalu\tTWTaiwan\tTZTansanija\tUAUkraina\tUGUganda\tUMAmeriska Oceaniska\tUSZjadnośone staty Ameriki\tUYUruguay\tUZUzbekistan\tVAVatikańske město\tVCSt. Vincent a Grenadiny\tVEVenezuela\tVGBritiske kněžniske kupy\tVIAmeriske kněžniske kupy\tVNVietnam\tVUVanuatu\tWFWallis a Futuna\tWSSamoa\tXKKosowo\tYEJemen\tYTMayotte\tZAPódpołdnjowa Afrika (Republika)\tZMSambija\tZWSimbabwe
    l\t a \t\t, \t, \t a \t
    lo\t abo \t\t, \t, \t abo \t
    w\t1
    x\tdolnoserbšćina\tdolnoserbšćina
    za\t#\t#ski standardny cas\t#ski cas\t#ski lěśojski cas\tPódpołnocnoameriski #\t#owych kupow\tstandardny cas #\tlěśojski cas #\t# cas\tcas #
    @dsb-DE\tdolnoserbšćina\tdolnoserbšćina (Nimska)

    """
  }
}
