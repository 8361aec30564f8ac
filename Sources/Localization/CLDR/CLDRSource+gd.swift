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
    @gd-GB\tGàidhlig\tGàidhlig (An Rìoghachd Aonaichte)

    """
  }
}
