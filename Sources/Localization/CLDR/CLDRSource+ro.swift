// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ro`: StaticString {
    """
    #ro
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} la {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} la {T}\u{2009}–\u{2009}\t{D} la {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} la {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} la {T}\u{2009}–\u{2009}\t{D} la {T}
    d.short\t{dd}.{mm}.{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tianuarie\tfebruarie\tmartie\taprilie\tmai\tiunie\tiulie\taugust\tseptembrie\toctombrie\tnoiembrie\tdecembrie
    M1\tian.\tfeb.\tmar.\tapr.\tmai\tiun.\tiul.\taug.\tsept.\toct.\tnov.\tdec.
    M2\tI\tF\tM\tA\tM\tI\tI\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tluni\tmarți\tmiercuri\tjoi\tvineri\tsâmbătă\tduminică
    E1\tlun.\tmar.\tmie.\tjoi\tvin.\tsâm.\tdum.
    E2\tL\tM\tM\tJ\tV\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002de Greenwich\t018Orientale\t027Europei Centrale\t038Occidentale\t048Centrale\t057Europei de Est\t063a Europei de Est\t073a Europei Centrale\t088Meridionale\t095Hawaii-Aleutine\t0a9Hawaii-Aleutine\t0b5Alaska\t0c9Alaska\t0d1în zona Atlantic nord-americană\t0e7Brasiliei\t0f7Argentinei\t0g5Paraguay\t0h1orientală nord-americană\t0i1centrală nord-americană\t0j7Amazonului\t0k7Columbiei\t0l1în zona montană nord-americană\t0m3în zona montană nord-americană\t0n2Venezuelei\t0o4Guyana Franceză\t0p3centrală nord-americană\t0q4Yukon\t0r3orientală nord-americană\t0s1Acre\t0t1în zona Pacific nord-americană\t0u3în zona Pacific nord-americană\t0v3în zona Atlantic nord-americană\t0y2Ecuadorului\t0z4Guyana\t107Cubei\t113a Cubei\t127zonei Pacific mexicane\t132Boliviei\t145Peru\t155Saint-Pierre și Miquelon\t169Saint-Pierre și Miquelon\t177Uruguayului\t185Fernando de Noronha\t192Surinamului\t1a5Chile\t1b9Chile\t1c5Newfoundland\t1d9Newfoundland\t1eaOccidentale\t1f4Davis\t1g4Dumont-d’Urville\t1haOrientale\t1i3a Australiei Orientale\t1j4Mawson\t1k7Noii Zeelande\t1l3a Noii Zeelande\t1m4Rothera\t1n4Syowa\t1o4Vostok\t1p1arabă\t1q4Kazahstan\t1r5Petropavlovsk-Kamciațki\t1s5Turkmenistan\t1t7Azerbaidjanului\t1u2Indochinei\t1v5Krasnoiarsk\t1w4Kârgâzstan\t1x4Brunei Darussalam\t1y2Indiei\t1z5Iakuțk\t205Ulan Bator\t217Chinei\t225Bangladesh\t232Timorului de Est\t247Golfului\t254Tadjikistan\t265Hong Kong\t275Hovd\t285Irkuțk\t2abde Vest\t2bbde Est\t2c7Israelului\t2d3a Israelului\t2e2Afganistanului\t2f7Pakistanului\t2g2Nepalului\t2h4Malaysia\t2i5Magadan\t2jbCentrale\t2k5Filipine\t2l5Omsk\t2m7Coreei\t2n2Myanmarului\t2o5Uzbekistan\t2p4Singapore\t2q5Taipei\t2r7Georgiei\t2s7Iranului\t2t2Bhutanului\t2u7Japoniei\t2v5Vladivostok\t2w5Ekaterinburg\t2x7Armeniei\t2y5Azore\t2z9Azore\t307Europei de Vest\t313a Europei de Vest\t325Capul Verde\t332Georgiei de Sud\t345Insulele Falkland\t35aCentrale\t363a Australiei Centrale\t37aCentral Occidentale\t385Lord Howe\t399Lord Howe\t3a5Insula Paștelui\t3b9Insula Paștelui\t3c3a Irlandei\t3d0Timpul universal coordonat\t3e5Samara\t3f3britanică\t3g7Moscovei\t3h5Hawaii-Aleutine\t3i2Oceanului Indian\t3j4Insula Christmas\t3k6Cocos\t3l4Teritoriile Australe și Antarctice Franceze\t3m4Seychelles\t3n4Maldive\t3o5Mauritius\t3p4Reunion\t3q6Marshall\t3r5Chatham\t3s9Chatham\t3t5Samoa\t3u4Chuuk\t3v5Vanuatu\t3w6Phoenix\t3x4Tokelau\t3y5Fiji\t3z4Tuvalu\t404Galapagos\t414Gambier\t426Solomon\t434Chamorro\t444Insulele Line\t454Kosrae\t466Marchize\t475Samoa\t484Nauru\t494Niue\t4a7Insulei Norfolk\t4b3a Insulei Norfolk\t4c7Noii Caledonii\t4d4Palau\t4e4Pitcairn\t4f4Ponape\t4g4Papua Noua Guinee\t4h7Insulelor Cook\t4i4Tahiti\t4j6Gilbert\t4k5Tonga\t4l2Insulei Wake\t4m4Wallis și Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tXAFFCFA\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmiratele Arabe Unite\tAFAfganistan\tAGAntigua și Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARArgentina\tASSamoa Americană\tATAustria\tAUAustralia\tAWAruba\tAXInsulele Åland\tAZAzerbaidjan\tBABosnia și Herțegovina\tBBBarbados\tBDBangladesh\tBEBelgia\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint-Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQInsulele Caraibe Olandeze\tBRBrazilia\tBSBahamas\tBTBhutan\tBVInsula Bouvet\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCInsulele Cocos (Keeling)\tCDCongo - Kinshasa\tCFRepublica Centrafricană\tCGCongo - Brazzaville\tCHElveția\tCICôte d’Ivoire\tCKInsulele Cook\tCLChile\tCMCamerun\tCNChina\tCOColumbia\tCRCosta Rica\tCUCuba\tCVCapul Verde\tCWCuraçao\tCXInsula Christmas\tCYCipru\tCZCehia\tDEGermania\tDJDjibouti\tDKDanemarca\tDMDominica\tDORepublica Dominicană\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgipt\tEHSahara Occidentală\tEREritreea\tESSpania\tETEtiopia\tFIFinlanda\tFJFiji\tFKInsulele Falkland\tFMMicronezia\tFOInsulele Feroe\tFRFranța\tGAGabon\tGBRegatul Unit\tGDGrenada\tGEGeorgia\tGFGuyana Franceză\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGroenlanda\tGMGambia\tGNGuineea\tGPGuadelupa\tGQGuineea Ecuatorială\tGRGrecia\tGSGeorgia de Sud și Insulele Sandwich de Sud\tGTGuatemala\tGUGuam\tGWGuineea-Bissau\tGYGuyana\tHKR.A.S. Hong Kong, China\tHMInsula Heard și Insulele McDonald\tHNHonduras\tHRCroația\tHTHaiti\tHUUngaria\tIDIndonezia\tIEIrlanda\tILIsrael\tIMInsula Man\tINIndia\tIOTeritoriul Britanic din Oceanul Indian\tIQIrak\tIRIran\tISIslanda\tITItalia\tJEJersey\tJMJamaica\tJOIordania\tJPJaponia\tKEKenya\tKGKârgâzstan\tKHCambodgia\tKIKiribati\tKMComore\tKNSaint Kitts și Nevis\tKPCoreea de Nord\tKRCoreea de Sud\tKWKuweit\tKYInsulele Cayman\tKZKazahstan\tLALaos\tLBLiban\tLCSfânta Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLituania\tLULuxemburg\tLVLetonia\tLYLibia\tMAMaroc\tMCMonaco\tMDRepublica Moldova\tMEMuntenegru\tMFSfântul Martin\tMGMadagascar\tMHInsulele Marshall\tMKMacedonia de Nord\tMLMali\tMMMyanmar (Birmania)\tMNMongolia\tMOR.A.S. Macao, China\tMPInsulele Mariane de Nord\tMQMartinica\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldive\tMWMalawi\tMXMexic\tMYMalaysia\tMZMozambic\tNANamibia\tNCNoua Caledonie\tNENiger\tNFInsula Norfolk\tNGNigeria\tNINicaragua\tNLȚările de Jos\tNONorvegia\tNPNepal\tNRNauru\tNUNiue\tNZNoua Zeelandă\tOMOman\tPAPanama\tPEPeru\tPFPolinezia Franceză\tPGPapua-Noua Guinee\tPHFilipine\tPKPakistan\tPLPolonia\tPMSaint-Pierre și Miquelon\tPNInsulele Pitcairn\tPRPuerto Rico\tPSTeritoriile Palestiniene\tPTPortugalia\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomânia\tRSSerbia\tRURusia\tRWRwanda\tSAArabia Saudită\tSBInsulele Solomon\tSCSeychelles\tSDSudan\tSESuedia\tSGSingapore\tSHSfânta Elena\tSISlovenia\tSJSvalbard și Jan Mayen\tSKSlovacia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSudanul de Sud\tSTSão Tomé și Príncipe\tSVEl Salvador\tSXSint-Maarten\tSYSiria\tSZEswatini\tTCInsulele Turks și Caicos\tTDCiad\tTFTeritoriile Australe și Antarctice Franceze\tTGTogo\tTHThailanda\tTJTadjikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurcia\tTTTrinidad și Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUcraina\tUGUganda\tUMInsulele Îndepărtate ale S.U.A.\tUSStatele Unite ale Americii\tUYUruguay\tUZUzbekistan\tVAStatul Cetății Vaticanului\tVCSaint Vincent și Grenadinele\tVEVenezuela\tVGInsulele Virgine Britanice\tVIInsulele Virgine Americane\tVNVietnam\tVUVanuatu\tWFWallis și Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZAAfrica de Sud\tZMZambia\tZWZimbabwe
    l\t și \t\t, \t, \t și \t
    lo\t sau \t\t, \t, \t sau \t
    w\t1
    x\tromână\tromână
    za\t#\tOra standard #\tOra #\tOra de vară #\tOra din #\tOra standard din #\tOra Insulelor #\tOra standard a #\tOra Africii #\tOra de vară din #\tOra standard a Australiei #\tOra Indoneziei #
    @ro-MD\tromână\tromână (Republica Moldova)
    E1\tLun\tMar\tMie\tJoi\tVin\tSâm\tDum
    E2\tL\tMa\tMi\tJ\tV\tS\tD
    s\tMDLL
    r\tMMMyanmar
    @ro-RO\tromână\tromână (România)

    """
  }
}
