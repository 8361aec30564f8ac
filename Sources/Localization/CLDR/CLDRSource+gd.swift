// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `gd`: StaticString {
    """
    #gd
    t\t{HH}:{n}
    d.full\t{E0}, {d}mh {M1} {y}
    dt.full\t{D} aig {T}
    dr.full\t{E0}, {d}\u{2009}{M1} –\u{2009}\t{E0}, {d} {M1} {y}\t{E0}, {d} {M1}\u{2009}–\u{2009}\t{E0}, {d} {M1} {y}\t{E0}, {d} {M1} {y}\u{2009}–\u{2009}\t{E0}, {d} {M1} {y}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} aig {T}\u{2009}–\u{2009}\t{D} aig {T}
    d.long\t{d}mh {M1} {y}
    dt.long\t{D} aig {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{d} {M1} {y}\t{d} {M1}\u{2009}–\u{2009}\t{d} {M1} {y}\t{d} {M1} {y}\u{2009}–\u{2009}\t{d} {M1} {y}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} aig {T}\u{2009}–\u{2009}\t{D} aig {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D}, {T}
    dr.short\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t2\t3
    M0\tAm Faoilleach\tAn Gearran\tAm Màrt\tAn Giblean\tAn Cèitean\tAn t-Ògmhios\tAn t-Iuchar\tAn Lùnastal\tAn t-Sultain\tAn Dàmhair\tAn t-Samhain\tAn Dùbhlachd
    M1\tdhen Fhaoilleach\tdhen Ghearran\tdhen Mhàrt\tdhen Ghiblean\tdhen Chèitean\tdhen Ògmhios\tdhen Iuchar\tdhen Lùnastal\tdhen t-Sultain\tdhen Dàmhair\tdhen t-Samhain\tdhen Dùbhlachd
    M2\tFaoi\tGearr\tMàrt\tGibl\tCèit\tÒgmh\tIuch\tLùna\tSult\tDàmh\tSamh\tDùbh
    M3\tF\tG\tM\tG\tC\tÒ\tI\tL\tS\tD\tS\tD
    E\t0\t1\t2
    E0\tDiLuain\tDiMàirt\tDiCiadain\tDiarDaoin\tDihAoine\tDiSathairne\tDiDòmhnaich
    E1\tDiL\tDiM\tDiC\tDia\tDih\tDiS\tDiD
    E2\tL\tM\tC\tA\tH\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Greenwich Mean Time\t013Afraga an Ear\t021Meadhan na Roinn-Eòrpa\t033Afraga an Iar\t043Meadhan Afraga\t051na Roinn-Eòrpa an Ear\t062na Roinn-Eòrpa an Ear\t072Meadhan na Roinn-Eòrpa\t083Afraga a Deas\t094Bun-àm\t0a4Tìde Samhraidh\t0b1Alaska\t0c2Alaska\t0d7iar\t0e1Bhrasília\t0f1na h-Argantaine\t0g1Paraguaidh\t0h1Aimeireaga an Ear\t0i1Meadhan Aimeireaga\t0j1Amasoin\t0k1Coloimbia\t0l1Monadh Aimeireaga\t0m2Monadh Aimeireaga\t0n3na Bheiniseala\t0o3Guidheàna na Frainge\t0p2Meadhan Aimeireaga\t0q3Yukon\t0r2Aimeireaga an Ear\t0s1Acre\t0t7èimh\t0u2a’ Chuain Shèimh\t0v2a’ Chuain Shiar\t0w1na Graonlainne\t0x2na Graonlainne\t0y3Eacuadoir\t0z3Guidheàna\t101Cùba\t112Cùba\t127èimh Mheagsago\t133Boilibhia\t141Pearù\t158Bun-àm\t168Tìde Samhraidh\t171Uruguaidh\t181Fernando de Noronha\t193Suranaim\t1a1na Sile\t1b2na Sile\t1c1Talamh an Èisg\t1d2Talamh an Èisg\t1e1Astràilia an Iar\t1f3Dhavis\t1g3Dumont-d’Urville\t1h1Astràilia an Ear\t1i2Astràilia an Ear\t1j3Mhawson\t1k1Shealainn Nuaidh\t1l2Shealainn Nuaidh\t1m3Rothera\t1n3Shyowa\t1o3Vostok\t1p1Arabach\t1q3Casachstàin\t1r1Petropavlovsk-Kamchatsky\t1s1Turcmanastàin\t1t1Asarbaideàin\t1u3Sìn-Innseanach\t1v1Krasnoyarsk\t1w3Cìorgastain\t1x3Bhrùnaigh Dàr as-Salàm\t1y3nan Innseachan\t1z1Yakutsk\t201Ulan Bator\t211na Sìne\t221Bangladais\t233Thìomor an Ear\t243a’ Chamais\t253Taidigeastàin\t261Hong Kong\t271Khovd\t281Irkutsk\t2a3nan Innd-Innse an Iar\t2b3nan Innd-Innse an Ear\t2c1Iosrael\t2d2Iosrael\t2e3Afghanastàin\t2f1Pagastàin\t2g3Neapàl\t2h3Mhalaidhsea\t2i1Magadan\t2j3Meadhan nan Innd-Innse\t2k6 Filipineach\t2l1Omsk\t2m1Choirèa\t2n3Miànmar\t2o1Usbagastàn\t2p3Singeapòr\t2q1Taipei\t2r1na Cairtbheile\t2s1Ioràin\t2t3Butàin\t2u1na Seapaine\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Airmeinia\t2y6an Asorach\t2z2nan Eileanan Asorach\t301na Roinn-Eòrpa an Iar\t312na Roinn-Eòrpa an Iar\t321a’ Chip Uaine\t333Seòrsea a Deas\t346an Fàclannach\t351Meadhan Astràilia\t362Meadhan Astràilia\t371Meadhan Astràilia an Iar\t381Lord Howe\t392Lord Howe\t3a1Eilean na Càisge\t3b2Eilean na Càisge\t3c1na h-Èireann\t3d3Uile-choitcheann Co-òrdanaichte\t3e1Samara\t3f2Bhreatainn\t3g1Mhosgo\t3h4Bun-àm\t3i3Cuan nan Innseachan\t3j3Eilean na Nollaig\t3k5Chocos\t3l3Deasach agus Antartaigeach na Frainge\t3m3nan Eileanan Sheiseall\t3n3nan Eileanan Mhaladaibh\t3o6an Mhoiriseas\t3p3Reunion\t3q5Mharshall\t3r1Chatham\t3s2Chatham\t3t1Apia\t3u3Chuuk\t3v1Vanuatu\t3w5Phoenix\t3x3Tokelau\t3y1Fìdi\t3z3Tubhalu\t403Ghalapagos\t413Ghambier\t425Sholaimh\t433Chamorro\t445Teraina\t453Kosrae\t465a’ Mharcais\t471Samotha\t483Nabhru\t493Niue\t4a1Eilein Norfolk\t4b2Eilein Norfolk\t4c1Chailleann Nuaidh\t4d3Palabh\t4e3Peit a’ Chàirn\t4f3Pohnpei\t4g3Gini Nuaidh Paputhaiche\t4h1Eileanan Cook\t4i3Tahiti\t4j5Ghileabairt\t4k1Tonga\t4l3Eilean Wake\t4m3Uallas agus Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAENa h-Iomaratan Arabach Aonaichte\tAFAfghanastàn\tAGAintìoga is Barbuda\tAIAnguillia\tALAlbàinia\tAMAirmeinea\tAOAngòla\tAQAn Antartaig\tARAn Argantain\tASSamotha na h-Aimeireaga\tATAn Ostair\tAUAstràilia\tAWArùba\tAXNa h-Eileanan Åland\tAZAsarbaideàn\tBABosna is Hearsagobhana\tBBBarbados\tBDBangladais\tBEA’ Bheilg\tBFBuirciona Faso\tBGA’ Bhulgair\tBHBachrain\tBIBurundaidh\tBJBeinin\tBLSaint Barthélemy\tBMBearmùda\tBNBrùnaigh\tBOBoilibhia\tBQNa Tìrean Ìsle Caraibeach\tBRBraisil\tBSNa h-Eileanan Bhathama\tBTButàn\tBVEilean Bouvet\tBWBotsuana\tBYA’ Bhealaruis\tBZA’ Bheilìs\tCACanada\tCCNa h-Eileanan Chocos (Keeling)\tCDCongo - Kinshasa\tCFPoblachd Meadhan Afraga\tCGA’ Chongo - Brazzaville\tCHAn Eilbheis\tCICôte d’Ivoire\tCKEileanan Cook\tCLAn t-Sile\tCMCamarun\tCNAn t-Sìn\tCOColoimbia\tCRCosta Rìcea\tCUCùba\tCVAn Ceap Uaine\tCWCuraçao\tCXEilean na Nollaig\tCYCìopras\tCZAn t-Seic\tDEA’ Ghearmailt\tDJDiobùtaidh\tDKAn Danmhairg\tDMDoiminicea\tDOA’ Phoblachd Dhoiminiceach\tDZAildiria\tECEacuador\tEEAn Eastoin\tEGAn Èipheit\tEHSathara an Iar\tEREartra\tESAn Spàinnt\tETAn Itiop\tFIAn Fhionnlann\tFJFìdi\tFKNa h-Eileanan Fàclannach\tFMNa Meanbh-eileanan\tFONa h-Eileanan Fàro\tFRAn Fhraing\tGAGabon\tGBAn Rìoghachd Aonaichte\tGDGreanàda\tGEA’ Chairtbheil\tGFGuidheàna na Frainge\tGGGeàrnsaidh\tGHGàna\tGIDiobraltar\tGLA’ Ghraonlann\tGMA’ Ghaimbia\tGNGini\tGPGuadalup\tGQGini Mheadhan-Chriosach\tGRA’ Ghreug\tGSSeòirsea a Deas is na h-Eileanan Sandwich a Deas\tGTGuatamala\tGUGuam\tGWGini-Bioso\tGYGuidheàna\tHKHong Kong SAR na Sìne\tHMEilean Heard is Eileanan MhicDhòmhnaill\tHNHondùras\tHRA’ Chròthais\tHTHaidhti\tHUAn Ungair\tIDNa h-Innd-innse\tIEÈirinn\tILIosrael\tIMEilean Mhanainn\tINNa h-Innseachan\tIORanntair Breatannach Cuan nan Innseachan\tIQIoràc\tIRIoràn\tISInnis Tìle\tITAn Eadailt\tJEDeàrsaidh\tJMDiameuga\tJOIòrdan\tJPAn t-Seapan\tKECeinia\tKGCìorgastan\tKHCambuidea\tKICiribeas\tKMComoros\tKNNaomh Crìstean is Nibheis\tKPCoirèa a Tuath\tKRCoirèa\tKWCuibhèit\tKYNa h-Eileanan Caimean\tKZCasachstàn\tLALàthos\tLBLeabanon\tLCNaomh Lùisea\tLILichtenstein\tLKSri Lanca\tLRLibèir\tLSLeasoto\tLTAn Liotuain\tLULugsamburg\tLVAn Laitbhe\tLYLibia\tMAMoroco\tMCMonaco\tMDA’ Mholdobha\tMEAm Monadh Neagrach\tMFNaomh Màrtainn\tMGMadagasgar\tMHEileanan Mharshall\tMKA’ Mhasadon a Tuath\tMLMàili\tMMMiànmar\tMNDùthaich nam Mongol\tMOMacàthu SAR na Sìne\tMPNa h-Eileanan Mairianach a Tuath\tMQMairtinic\tMRMoratàinea\tMSMontsarat\tMTMalta\tMUNa h-Eileanan Mhoiriseas\tMVNa h-Eileanan Mhaladaibh\tMWMalabhaidh\tMXMeagsago\tMYMalaidhsea\tMZMòsaimbic\tNAAn Namaib\tNCCailleann Nuadh\tNENìgeir\tNFEilean Norfolk\tNGNigèiria\tNINiocaragua\tNLNa Tìrean Ìsle\tNONirribhidh\tNPNeapàl\tNRNabhru\tNUNiue\tNZSealainn Nuadh\tOMOmàn\tPAPanama\tPEPearù\tPFPoilinèis na Frainge\tPGGini Nuadh Phaputhach\tPHNa h-Eileanan Filipineach\tPKPagastàn\tPLA’ Phòlainn\tPMSaint Pierre agus Miquelon\tPNEileanan Pheit a’ Chàirn\tPRPorto Rìceo\tPSÙghdarras nam Palastaineach\tPTA’ Phortagail\tPWPalabh\tPYParaguaidh\tQACatar\tRERéunion\tRORomàinia\tRSAn t-Sèirb\tRUAn Ruis\tRWRubhanda\tSAAràibia nan Sabhd\tSBEileanan Sholaimh\tSCNa h-Eileanan Sheiseall\tSDSudàn\tSEAn t-Suain\tSGSingeapòr\tSHEilean Naomh Eilidh\tSIAn t-Slòbhain\tSJSvalbard is Jan Mayen\tSKAn t-Slòbhac\tSLSiarra Leòmhann\tSMSan Marino\tSNSeanagal\tSOSomàilia\tSRSuranam\tSSSudàn a Deas\tSTSão Tomé agus Príncipe\tSVAn Salbhador\tSXSint Maarten\tSYSiridhea\tSZeSwatini\tTCNa h-Eileanan Turcach is Caiceo\tTDAn t-Seàd\tTFRanntairean a Deas na Frainge\tTGTogo\tTHDùthaich nan Tàidh\tTJTaidigeastàn\tTKTokelau\tTLTimor-Leste\tTMTurcmanastàn\tTNTuinisea\tTOTonga\tTRAn Tuirc\tTTTrianaid agus Tobago\tTVTubhalu\tTWTaidh-Bhàn\tTZAn Tansan\tUAAn Ucràin\tUGUganda\tUMMeanbh-Eileanan Iomallach nan SA\tUSNa Stàitean Aonaichte\tUYUruguaidh\tUZUsbagastàn\tVACathair na Bhatacain\tVCNaomh Bhionsant agus Eileanan Greanadach\tVEA’ Bheiniseala\tVGEileanan Breatannach na Maighdinn\tVIEileanan na Maighdinn aig na SA\tVNBhiet-Nam\tVUVanuatu\tWFUallas agus Futuna\tWSSamotha\tXKA’ Chosobho\tYEAn Eaman\tYTMayotte\tZAAfraga a Deas\tZMSàimbia\tZWAn t-Sìombab
    l\t agus \t\t, \t, \t agus \t
    lo\t no \t\t, \t, \t no \t
    w\t1
    x\tGàidhlig\tGàidhlig
    za\t#\tBun-àm #\tTìde samhraidh #\tÀm #\t# nan Eileanan Hawai’i ’s Aleutach\tÀm Eileanan #\tBun-àm nan Eilean#\tBun-àm a’ Chuain Sh#\t# Saint Pierre agus Miquelon
    @gd-GB\tGàidhlig\tGàidhlig (An Rìoghachd Aonaichte)

    """
  }
}
