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
    @ro-MD\tromână\tromână (Republica Moldova)
    E1\tLun\tMar\tMie\tJoi\tVin\tSâm\tDum
    E2\tL\tMa\tMi\tJ\tV\tS\tD
    s\tMDLL
    r\tMMMyanmar
    @ro-RO\tromână\tromână (România)

    """
  }
}
