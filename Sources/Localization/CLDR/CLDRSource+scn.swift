// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `scn`: StaticString {
    """
    #scn
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} a l’uri {T}
    dr.full\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} a l’uri {T}\u{2009}–\u{2009}\t{D} a l’uri {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} a l’uri {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} a l’uri {T}\u{2009}–\u{2009}\t{D} a l’uri {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D} ê {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} ê {T}\u{2009}–\u{2009}\t{D} ê {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tjinnaru\tfrivaru\tmarzu\taprili\tmaju\tgiugnu\tgiugnettu\tagustu\tsittèmmiru\tuttùviru\tnuvèmmiru\tdicèmmiru
    M1\tjin\tfri\tmar\tapr\tmaj\tgiu\tgnt\tagu\tsit\tutt\tnuv\tdic
    M2\tJ\tF\tM\tA\tM\tG\tG\tA\tS\tU\tN\tD
    E\t0\t1\t2
    E0\tlunnidìa\tmartidìa\tmercuridìa\tjovidìa\tvenniridìa\tsàbbatu\tdumìnica
    E1\tlun\tmar\tmer\tjov\tven\tsab\tdum
    E2\tl\tm\tm\tj\tv\ts\td
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAnnorra\tAEEmirati Àrabbi Junciuti\tAFAfghànistan\tAGAntigua e Barbuda\tAIAnguilla\tALArbanìa\tAMArmenia\tAOAngola\tAQAntàrtidi\tARArgintina\tASSamoa Miricani\tATAustria\tAUAustralia\tAWAruba\tAXÌsuli Åland\tAZAzerbaijan\tBABosnia e Herzegòvina\tBBBarbados\tBDBàngladesh\tBEBergiu\tBFBurkina Fasu\tBGBurgarìa\tBHBahrain\tBIBurunni\tBJBenin\tBLSt. Barthélemy\tBMBirmuda\tBNBrunei\tBOBulivia\tBQCaràibbi ulannisi\tBRBrasili\tBSBahamas\tBTBhutan\tBVÌsula Bouvet\tBWBotswana\tBYBilurussia\tBZBilisi\tCACànada\tCCÌsuli Cocos (Keeling)\tCDCongu - Kinshasa\tCFRipùbblica Centrafricana\tCGCongu - Brazzaville\tCHSbìzzira\tCICusta d’Avoriu\tCKÌsuli Cook\tCLCili\tCMCàmerun\tCNCina\tCOCulommia\tCRCusta Rica\tCUCubba\tCVCapu Virdi\tCWCuraçao\tCXÌsula di Natali\tCYCipru\tCZCechia\tDEGirmania\tDJGibbuti\tDKDanimarca\tDMDumìnica\tDORipùbblica Duminicana\tDZAlgirìa\tECÈcuador\tEEEstonia\tEGEggittu\tEHSahara punintinu\tEREritrea\tESSpagna\tETEtiopia\tFIFillannia\tFJFigi\tFKÌsuli Falkland\tFMMicrunisia\tFOÌsuli Faroe\tFRFranza\tGAGabòn\tGBRegnu Junciutu\tGDGrenada\tGEGiorgia\tGFGuiana Francisi\tGGGuernsey\tGHGhana\tGIGibbirterra\tGLGruillannia\tGMGammia\tGNGuinìa\tGPGuadalupa\tGQGuinìa Equaturiali\tGRGrecia\tGSGiorgia di sciroccu e Ìsuli Sandwich australi\tGTGuatimala\tGUGuam\tGWGuinìa-Bissau\tGYGuiana\tHKHong Kong RAS dâ Cina\tHMÌsuli Heard e McDonald\tHNHunnuras\tHRCruazzia\tHTHaiti\tHUUngarìa\tIDInnunesia\tIEIrlanna\tILIsdraeli\tIMÌsula di Man\tINInnia\tIOTirritoriu Uciànicu di l’Innia Britànnica\tIQIraq\tIRIran\tISIslanna\tITItalia\tJEJersey\tJMGiamàica\tJOGiurdania\tJPGiappuni\tKEKenya\tKGKirghìzzistan\tKHCamboggia\tKIKiribati\tKMCòmoros\tKNS. Kitts e Nevis\tKPCurìa di Tramuntana\tKRCurìa di Sciroccu\tKWKuwait\tKYÌsuli Cayman\tKZKazzàkistan\tLALaos\tLBLìbbanu\tLCSanta Lucìa\tLILiechtenstein\tLKSri Lanka\tLRLibberia\tLSLisothu\tLTLituania\tLULussimmurgu\tLVLittonia\tLYLibbia\tMAMaroccu\tMCMònacu\tMDMurdova\tMEMuntinegru\tMFSan Martinu\tMGMadagascàr\tMHÌsuli Marshall\tMKMacidonia di tramuntana\tMLMali\tMMMyanmar (Birmania)\tMNMungolia\tMOMacau RAS dâ Cina\tMPÌsuli Marianna di Tramuntana\tMQMartinica\tMRMauritania\tMSMunzirratu\tMTMauta\tMUMaurizzius\tMVMardivi\tMWMalawi\tMXMèssicu\tMYMalesia\tMZMuzzammicu\tNANamibbia\tNCNova Calidonia\tNENiger\tNFÌsula Norfolk\tNGNiggeria\tNINicaragua\tNLPajisi Basci\tNONurbeggia\tNPNepal\tNRNauru\tNUNiue\tNZNova Zilannia\tOMOman\tPAPànama\tPEPirù\tPFPulinisia Francisi\tPGPapua Nova Guinìa\tPHFilippini\tPKPàkistan\tPLPulonia\tPMS. Pierre e Miquelon\tPNÌsuli Pitcairn\tPRPortu Ricu\tPSTirritori Palistinesi\tPTPurtugallu\tPWPalau\tPYParaguay\tQAQatar\tRERiunion\tRORumanìa\tRSSerbia\tRURussia\tRWRuanna\tSAArabbia Saudita\tSBÌsuli Salumuni\tSCSeychelles\tSDSudan\tSESbezzia\tSGSingapuri\tSHSant’Èlina\tSISluvenia\tSJSvalbard e Jan Mayen\tSKSluvacchia\tSLSierra Liuni\tSMSan Marinu\tSNSènigal\tSOSumalia\tSRSurinami\tSSSudan di sciroccu\tSTSão Tomé e Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSiria\tSZEswatini\tTCÌsuli Turks e Càicos\tTDChad\tTFTirritori Francisi di Sciroccu\tTGTogu\tTHTailannia\tTJTajìkistan\tTKTukilau\tTLTimor-Leste\tTMTurkmènistan\tTNTunisìa\tTOTonga\tTRTurchìa\tTTTrinidad e Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUcraina\tUGUganna\tUMÌsuli Miricani di Fora\tUSStati Junciuti\tUYUruguay\tUZUzbèkistan\tVACittà dû Vaticanu\tVCS. Vincent e Grenadine\tVEVinizzuela\tVGÌsuli Vìrgini Britànnichi\tVIÌsuli Vìrgini Miricani\tVNVietnam\tVUVanuatu\tWFWallis e Futuna\tWSSamoa\tXKKòssuvu\tYEYemen\tYTMayotte\tZAÀfrica di sciroccu\tZMZammia\tZWZimbabwe
    l\t e \t\t, \t, \t e \t
    lo\t o \t\t, \t, \t o \t
    w\t1
    x\tsicilianu\tsicilianu
    @scn-IT\tsicilianu\tsicilianu (Italia)

    """
  }
}
