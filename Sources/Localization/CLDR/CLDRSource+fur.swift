// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `fur`: StaticString {
    """
    #fur
    t\t{HH}:{n}
    d.full\t{E0} {d} di {M0} dal {y}
    dt.full\t{D} {T}
    dr.full\t{E0} {dd}/{mm}/{y}\u{2009}–\u{2009}\t{E0} {dd}/{mm}/{y}\t{E0} {dd}/{mm}/{y}\u{2009}–\u{2009}\t{E0} {dd}/{mm}/{y}\t{E0} {dd}/{mm}/{y}\u{2009}–\u{2009}\t{E0} {dd}/{mm}/{y}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} di {M0} dal {y}
    dt.long\t{D} {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{d}/{mm}/{y}\t{dd}/{mm}/\t{y}\u{2009}–\u{2009}{d}/{mm}\t{dd}/{mm}/{y}\u{2009}–\u{2009}\t{dd}/{mm}/{y}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} dal {y}
    mr\t{M0} dal {y}\u{2009}–\u{2009}\t{M0} dal {y}\t{M0} dal {y}\u{2009}–\u{2009}\t{M0} dal {y}
    M\t0\t1\t2
    M0\tZenâr\tFevrâr\tMarç\tAvrîl\tMai\tJugn\tLui\tAvost\tSetembar\tOtubar\tNovembar\tDicembar
    M1\tZen\tFev\tMar\tAvr\tMai\tJug\tLui\tAvo\tSet\tOtu\tNov\tDic
    M2\tZ\tF\tM\tA\tM\tJ\tL\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tlunis\tmartars\tmiercus\tjoibe\tvinars\tsabide\tdomenie
    E1\tlun\tmar\tmie\tjoi\tvin\tsab\tdom
    E2\tL\tM\tM\tJ\tV\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t021centrâl\t051orientâl\t062orientâl\t072centrâl\t301ocidentâl\t312ocidentâl\t3g0Ore standard di Mosche
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmirâts araps unîts\tAFAfghanistan\tAGAntigua e Barbuda\tAIAnguilla\tALAlbanie\tAMArmenie\tAOAngola\tAQAntartic\tARArgjentine\tASSamoa merecanis\tATAustrie\tAUAustralie\tAWAruba\tAXIsulis Aland\tAZAzerbaigian\tBABosnie e Ercegovine\tBBBarbados\tBDBangladesh\tBEBelgjiche\tBFBurkina Faso\tBGBulgarie\tBHBahrain\tBIBurundi\tBJBenin\tBLSant Barthélemy\tBMBermuda\tBNBrunei\tBOBolivie\tBRBrasîl\tBSBahamas\tBTBhutan\tBVIsule Bouvet\tBWBotswana\tBYBielorussie\tBZBelize\tCACanade\tCCIsulis Cocos\tCDRepubliche Democratiche dal Congo\tCFRepubliche centri africane\tCGCongo - Brazzaville\tCHSvuizare\tCICueste di Avoli\tCKIsulis Cook\tCLCile\tCMCamerun\tCNCine\tCOColombie\tCRCosta Rica\tCUCuba\tCVCjâf vert\tCXIsule Christmas\tCYCipri\tCZRepubliche ceche\tDEGjermanie\tDJGibuti\tDKDanimarcje\tDMDominiche\tDORepubliche dominicane\tDZAlzerie\tECEcuador\tEEEstonie\tEGEgjit\tEHSahara ocidentâl\tEREritree\tESSpagne\tETEtiopie\tFIFinlandie\tFJFizi\tFKIsulis Falkland\tFMMicronesie\tFOIsulis Faroe\tFRFrance\tGAGabon\tGBReam unît\tGDGrenada\tGEGjeorgjie\tGFGuiana francês\tGGGuernsey\tGHGhana\tGIGjibraltar\tGLGroenlande\tGMGambia\tGNGuinee\tGPGuadalupe\tGQGuinee ecuatoriâl\tGRGrecie\tGSGeorgia dal Sud e Isulis Sandwich dal Sud\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKRegjon aministrative speciâl de Cine di Hong Kong\tHMIsule Heard e Isulis McDonald\tHNHonduras\tHRCravuazie\tHTHaiti\tHUOngjarie\tIDIndonesie\tIEIrlande\tILIsraêl\tIMIsule di Man\tINIndia\tIQIraq\tIRIran\tISIslande\tITItalie\tJEJersey\tJMGjamaiche\tJOJordanie\tJPGjapon\tKEKenya\tKGKirghizstan\tKHCamboze\tKIKiribati\tKMComoris\tKNSan Kitts e Nevis\tKPCoree dal nord\tKRCoree dal sud\tKWKuwait\tKYIsulis Cayman\tKZKazachistan\tLALaos\tLBLiban\tLCSante Lusie\tLILiechtenstein\tLKSri Lanka\tLRLiberie\tLSLesotho\tLTLituanie\tLULussemburc\tLVLetonie\tLYLibie\tMAMaroc\tMCMonaco\tMDMoldavie\tMEMontenegro\tMFSant Martin\tMGMadagascar\tMHIsulis Marshall\tMLMali\tMMBirmanie\tMNMongolie\tMORegjon aministrative speciâl de Cine di Macao\tMPIsulis Mariana dal Nord\tMQMartiniche\tMRMauritanie\tMSMontserrat\tMTMalta\tMUMaurizi\tMVMaldivis\tMWMalawi\tMXMessic\tMYMalaysia\tMZMozambic\tNANamibie\tNCGnove Caledonie\tNENiger\tNFIsole Norfolk\tNGNigerie\tNINicaragua\tNLPaîs bas\tNONorvegje\tNPNepal\tNRNauru\tNUNiue\tNZGnove Zelande\tOMOman\tPAPanamà\tPEPerù\tPFPolinesie francês\tPGPapue Gnove Guinee\tPHFilipinis\tPKPakistan\tPLPolonie\tPMSan Pierre e Miquelon\tPNPitcairn\tPRPorto Rico\tPSTeritoris palestinês\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tREReunion\tRORomanie\tRSSerbie\tRURussie\tRWRuande\tSAArabie Saudide\tSBIsulis Salomon\tSCSeychelles\tSDSudan\tSESvezie\tSGSingapore\tSHSante Eline\tSISlovenie\tSJSvalbard e Jan Mayen\tSKSlovachie\tSLSierra Leone\tSMSan Marin\tSNSenegal\tSOSomalie\tSRSuriname\tSTSao Tomè e Principe\tSVEl Salvador\tSYSirie\tSZSwaziland\tTCIsulis Turks e Caicos\tTDÇad\tTFTeritoris meridionâi francês\tTGTogo\tTHTailandie\tTJTazikistan\tTKTokelau\tTLTimor orientâl\tTMTurkmenistan\tTNTunisie\tTOTonga\tTRTurchie\tTTTrinidad e Tobago\tTVTuvalu\tTWTaiwan\tTZTanzanie\tUAUcraine\tUGUganda\tUMIsulis periferichis minôrs dai Stâts Unîts\tUSStâts Unîts\tUYUruguay\tUZUzbechistan\tVAVatican\tVCSan Vincent e lis Grenadinis\tVEVenezuela\tVGIsulis vergjinis britanichis\tVIIsulis vergjinis americanis\tVNVietnam\tVUVanuatu\tWFWallis e Futuna\tWSSamoa\tYEYemen\tYTMayotte\tZASud Afriche\tZMZambia\tZWZimbabwe
    l\t e \t\t, \t, \t e \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tfurlan\tfurlan
    za\t#\tOre standard de Europe #\tOre estive de Europe #
    @fur-IT\tfurlan\tfurlan (Italie)

    """
  }
}
